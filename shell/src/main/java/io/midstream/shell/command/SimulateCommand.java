package io.midstream.shell.command;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.SamplingMethod;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.engine.simulation.SimulationState;
import io.midstream.models.scenario.ReadScenario;
import io.midstream.reports.output.SimulationJson;
import io.midstream.reports.output.SimulationPart;
import io.midstream.reports.output.WholeFile;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ProgressBar;
import io.midstream.shell.ShellContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Simulates a scenario: every measure as a distribution. */
public final class SimulateCommand extends ShellCommand {
  private static final int USUAL_TRIALS = 100_000;
  private static final int USUAL_MOST_TRIALS = 10_000_000;
  private static final Pattern PART = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
  private static final List<String> FORMATS = List.of("table", "json");

  static final OptionSpec TRIALS =
      OptionSpec.value("trials", "NUMBER", "how many trials, such as 100k; 100k if left out");
  static final OptionSpec SEED =
      OptionSpec.value(
          "seed", "NUMBER", "which draws; the same seed gives the same result; 1 if left out");
  static final OptionSpec MEASURES =
      OptionSpec.value(
          "measures", "MEASURES", "only these measures, separated by commas; all if left out");
  static final OptionSpec METHOD =
      OptionSpec.value(
          "method",
          "random|lhs|sobol",
          "how to draw: lhs is Latin hypercubes, sobol Sobol points; random if left out");

  /** The command, in this shell. */
  public SimulateCommand(ShellContext shell) {
    super(
        "simulate",
        "Draw the uncertain inputs many times: how sure are we?",
        new Words(
            "SCENARIO",
            1,
            1,
            List.of(
                TRIALS,
                SEED,
                METHOD,
                MEASURES,
                OptionSpec.value(
                    "precision",
                    "SHARE",
                    "stop when the mean net present value is known to this share, such as 0.5%"),
                OptionSpec.value(
                    "threads", "NUMBER", "how many cores compute; all of them if left out"),
                OptionSpec.value(
                    "part", "K/N", "compute the K-th of N parts, to be merged: see 'merge'"),
                FORMAT,
                OptionSpec.value("out", "FILE", "write to this file instead of printing"),
                VARIANT,
                SET),
            "Draws every uncertain input and computes the scenario, trial by trial. Prints each"
                + " measure's mean with its Monte Carlo error (a 95% interval), its percentiles, and"
                + " where the base case stands among the trials.\n\n"
                + "The result depends on the scenario, the trials, the seed and the method alone, not"
                + " on the number of threads or parts. With --precision it stops when the 95%"
                + " interval of the mean net present value is within that share of the mean or of"
                + " the standard deviation, whichever is larger.",
            List.of(
                "simulate ft-content-platform --trials 100000 --seed 7",
                "simulate starter --precision 0.5% --method lhs --set plan.parallel=3")),
        shell);
  }

  @Override
  Group group() {
    return Group.ANALYSES;
  }

  @Override
  void run(Call call) throws Exception {
    String format = call.oneOf("format", FORMATS).orElse("table");
    Settings settings = settings(call);
    WarmUp.begin(settings);
    ReadScenario read = Session.open(call.arguments().get(0), call).read();
    Optional<Path> out = call.option("out").map(Path::of);
    if (settings.part().of() > 1 && out.isEmpty()) {
      throw CommandFailure.wrongUse("a part is for merging: say with --out where to keep it.");
    }
    SimulationState state = simulate(call, read, settings);
    OptionalInt foldsAt = out.isPresent() ? OptionalInt.empty() : output().screen().foldsAt();
    byte[] result = result(state, read, settings, format, foldsAt);
    if (out.isPresent()) {
      WholeFile.write(out.get(), result);
      output().out().println(out.get());
    } else {
      output().verbatim().print(new String(result, StandardCharsets.UTF_8));
    }
  }

  /** Ctrl-C ends it early: what was drawn until then is a result too, but no part of another. */
  private SimulationState simulate(Call call, ReadScenario read, Settings settings) {
    boolean part = settings.part().of() > 1;
    if (!part) {
      interruption().askedGracefully();
    }
    SimulationState state = drawn(call, read, settings);
    if (interruption().asked()) {
      note(call, "midstream: stopped; this is the result of the trials until then.");
    }
    return state;
  }

  private SimulationState drawn(Call call, ReadScenario read, Settings settings) {
    try (ProgressBar bar = progress(call, "trials")) {
      return Simulation.run(
          read.scenario(),
          settings,
          (done, of) -> {
            bar.at(done, of);
            return !interruption().asked();
          });
    } catch (IllegalArgumentException e) {
      throw CommandFailure.wrongUse(e.getMessage() + ".");
    }
  }

  private static byte[] result(
      SimulationState state,
      ReadScenario read,
      Settings settings,
      String format,
      OptionalInt foldsAt) {
    if (settings.part().of() > 1) {
      return new SimulationPart(
              SimulationPart.FORMAT,
              Version.current(),
              read.digest(),
              settings.seed(),
              settings.trials(),
              settings.method().documentName(),
              settings.measures().stream().sorted().map(Measure::documentName).toList(),
              settings.part().number(),
              settings.part().of(),
              state.kept())
          .bytes();
    }
    return print(state, read.digest(), format, foldsAt);
  }

  static byte[] print(SimulationState state, String digest, String format, OptionalInt foldsAt) {
    if (format.equals("table")) {
      return SimulationText.of(state.result(), foldsAt).getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SimulationJson.write(state.result(), Version.current(), digest, out);
    return out.toByteArray();
  }

  private static Settings settings(Call call) {
    Optional<Settings.Precision> precision =
        call.option("precision").map(SimulateCommand::precision);
    long usual = precision.isPresent() ? USUAL_MOST_TRIALS : USUAL_TRIALS;
    long trials =
        call.option("trials")
            .map(text -> Amounts.whole("trials", text, 1, Settings.MOST_TRIALS))
            .orElse(usual);
    Set<Measure> measures = measures(call);
    if (precision.isPresent() && !measures.contains(Measure.NPV)) {
      throw CommandFailure.wrongUse(
          "'--precision %s' is that of the mean net present value, which '--measures %s' leaves out: add npv."
              .formatted(
                  call.option("precision").orElseThrow(), call.option("measures").orElse("")));
    }
    try {
      return new Settings(
          trials,
          Amounts.seed(call),
          method(call),
          measures,
          precision,
          call.option("part").map(SimulateCommand::part).orElse(Settings.Part.WHOLE),
          threads(call));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.wrongUse(e.getMessage() + ".");
    }
  }

  static int threads(Call call) {
    return call.option("threads")
        .map(text -> (int) Amounts.whole("threads", text, 1, 1_024))
        .orElse(Runtime.getRuntime().availableProcessors());
  }

  static SamplingMethod method(Call call) {
    List<String> names =
        Arrays.stream(SamplingMethod.values()).map(SamplingMethod::documentName).toList();
    return call.oneOf("method", names).flatMap(SamplingMethod::named).orElse(SamplingMethod.RANDOM);
  }

  static Set<Measure> measures(Call call) {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    for (String name :
        call.someOf("measures", String.join(",", Named.measures()), Named.measures())) {
      measures.add(Named.measure(name));
    }
    return measures;
  }

  private static Settings.Precision precision(String text) {
    double share = Amounts.number("precision", text);
    if (!(share > 0 && share < 1)) {
      throw Amounts.wrong("precision", text, "a share between 0 and 1, such as 0.5%");
    }
    return new Settings.Precision(share);
  }

  private static Settings.Part part(String text) {
    Matcher matcher = PART.matcher(text);
    List<Integer> numbers = new ArrayList<>();
    if (matcher.matches()) {
      numbers.add(Integer.parseInt(matcher.group(1)));
      numbers.add(Integer.parseInt(matcher.group(2)));
    }
    if (numbers.isEmpty() || numbers.get(0) < 1 || numbers.get(0) > numbers.get(1)) {
      throw Amounts.wrong("part", text, "K/N, the K-th of N parts, such as 3/8");
    }
    return new Settings.Part(numbers.get(0), numbers.get(1));
  }
}
