package io.midstream.shell.command;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.SamplingMethod;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.SimulationState;
import io.midstream.models.scenario.ReadScenario;
import io.midstream.reports.output.SimulationPart;
import io.midstream.reports.output.WholeFile;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ExitCode;
import io.midstream.shell.ShellContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Merges the parts of a simulation. */
public final class MergeCommand extends ShellCommand {
  private static final List<String> FORMATS = List.of("table", "json");

  /** The command, in this shell. */
  public MergeCommand(ShellContext shell) {
    super(
        "merge",
        "Merge the parts of a simulation into its result",
        new Words(
            "SCENARIO PART…",
            2,
            Integer.MAX_VALUE,
            List.of(
                FORMAT,
                OptionSpec.value("out", "FILE", "write to this file instead of printing"),
                VARIANT,
                SET),
            "Takes the scenario and the files that 'simulate --part K/N --out FILE' wrote, in any"
                + " order and from any machine, and gives the result that one simulation of all"
                + " trials gives, to the last digit. --variant and --set must be those of the"
                + " parts.",
            List.of(
                "simulate starter --trials 20k --part 1/2 --out part-1.json",
                "simulate starter --trials 20k --part 2/2 --out part-2.json",
                "merge starter part-1.json part-2.json",
                "merge starter part-1.json part-2.json --format json")),
        shell);
  }

  @Override
  Group group() {
    return Group.ANALYSES;
  }

  @Override
  void run(Call call) throws Exception {
    String format = call.oneOf("format", FORMATS).orElse("table");
    ReadScenario read = Session.open(call.arguments().get(0), call).read();
    List<SimulationPart> parts = new ArrayList<>();
    for (String file : call.arguments().subList(1, call.arguments().size())) {
      parts.add(part(file, read, parts));
    }
    SimulationPart first = parts.get(0);
    complete(parts, first.of());
    Optional<Path> out = call.option("out").map(Path::of);
    OptionalInt foldsAt = out.isPresent() ? OptionalInt.empty() : output().screen().foldsAt();
    byte[] result =
        SimulateCommand.print(merged(read, first, parts), read.digest(), format, foldsAt);
    if (out.isPresent()) {
      WholeFile.write(out.get(), result);
      output().out().println(out.get());
    } else {
      output().verbatim().print(new String(result, StandardCharsets.UTF_8));
    }
  }

  private static SimulationPart part(String file, ReadScenario read, List<SimulationPart> before) {
    SimulationPart part;
    try {
      part = SimulationPart.of(Files.readAllBytes(Path.of(file)));
    } catch (IOException e) {
      throw bad(file + " cannot be read.");
    } catch (IllegalArgumentException e) {
      throw bad(file + " is no part of a simulation: 'simulate --part K/N --out FILE' writes one.");
    }
    if (!part.digest().equals(read.digest())) {
      throw bad(
          file + " is of another scenario: the file, the variant or a setting has changed since.");
    }
    if (!part.version().equals(Version.current())) {
      throw bad(
          "%s was computed by version %s, this is version %s."
              .formatted(file, part.version(), Version.current()));
    }
    if (!before.isEmpty() && !before.get(0).belongsWith(part)) {
      throw bad(
          file + " is of another simulation: trials, seed, method, measures or parts differ.");
    }
    return part;
  }

  private static void complete(List<SimulationPart> parts, int of) {
    Set<Integer> missing = new TreeSet<>();
    for (int number = 1; number <= of; number++) {
      missing.add(number);
    }
    for (SimulationPart part : parts) {
      if (!missing.remove(part.number())) {
        throw bad("part %d of %d is there twice.".formatted(part.number(), of));
      }
    }
    if (!missing.isEmpty()) {
      throw bad("of %d parts these are missing: %s.".formatted(of, missing));
    }
  }

  private static SimulationState merged(
      ReadScenario read, SimulationPart first, List<SimulationPart> parts) {
    try {
      Set<Measure> measures = EnumSet.noneOf(Measure.class);
      first.measures().forEach(name -> measures.add(Named.measure(name)));
      Settings settings =
          new Settings(
              first.trials(),
              first.seed(),
              SamplingMethod.named(first.method())
                  .orElseThrow(
                      () -> new IllegalArgumentException("there is no method " + first.method())),
              measures,
              Optional.empty(),
              Settings.Part.WHOLE,
              1);
      return SimulationState.merged(
          read.scenario(), settings, parts.stream().map(SimulationPart::kept).toList());
    } catch (IllegalArgumentException e) {
      throw bad("the parts do not fit together; were they changed? " + e.getMessage() + ".");
    }
  }

  private static CommandFailure bad(String message) {
    return new CommandFailure(ExitCode.BAD_INPUT, message);
  }
}
