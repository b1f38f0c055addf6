package io.midstream.shell.command;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.shell.ShellContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures how fast this machine simulates, beside other programs. */
public final class BenchmarkCommand extends ShellCommand {
  private static final int USUAL_TRIALS = 2_000_000;
  private static final int USUAL_REPEATS = 15;
  private static final Pattern RATE = Pattern.compile("->\\s*([0-9.eE+]+)\\s*trials/s");

  /** What the peers measure. */
  private static final Set<Measure> FIVE =
      EnumSet.of(
          Measure.NPV,
          Measure.NET,
          Measure.BREAK_EVEN,
          Measure.PEAK_BILL_INCREASE,
          Measure.PEAK_FUNDING);

  /** The command, in this shell. */
  public BenchmarkCommand(ShellContext shell) {
    super(
        "benchmark",
        "Measure how many trials a second this machine simulates",
        new Words(
            "[SCENARIO]",
            0,
            1,
            List.of(
                OptionSpec.value("trials", "NUMBER", "trials of a run; 2M if left out"),
                OptionSpec.value("repeats", "NUMBER", "runs; 15 if left out"),
                OptionSpec.value(
                    "threads", "NUMBER", "how many cores compute; all of them if left out"),
                OptionSpec.value(
                    "peers",
                    "FOLDER",
                    "also run the peers of this folder: ft.c with gcc, ft_np.py with NumPy; their"
                        + " scenario is ft-like.yaml beside them")),
            "Simulates the scenario several times in one process, once for five measures (net"
                + " present value, net, break-even, peak funding, peak bill increase) and once for"
                + " all, summaries included, and prints the first run, the median of the second half of"
                + " the runs, when the JVM has compiled what it will, and the fastest."
                + " With --peers, hand-written programs for one fixed model run beside it on the"
                + " same machine.",
            List.of(
                "benchmark ft-content-platform --trials 100k --repeats 3",
                "benchmark --trials 100k --repeats 5 --threads 1")),
        shell);
  }

  @Override
  Group group() {
    return Group.MORE;
  }

  @Override
  void run(Call call) throws Exception {
    int trials = Amounts.trials(call, USUAL_TRIALS, 100_000_000);
    int repeats =
        call.option("repeats")
            .map(t -> (int) Amounts.whole("repeats", t, 1, 1_000))
            .orElse(USUAL_REPEATS);
    int threads = SimulateCommand.threads(call);
    String scenario =
        call.arguments().isEmpty()
            ? call.option("peers")
                .map(folder -> Path.of(folder, "ft-like.yaml").toString())
                .orElse("ft-content-platform")
            : call.arguments().get(0);
    Scenario read = Session.open(scenario, call).read().scenario();
    output()
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%s: %,d trials a run, %d threads, Java %s; million trials a second",
                read.name(),
                trials,
                threads,
                Runtime.version().feature()));
    TextTable table = new TextTable("", "first run", "warm", "fastest");
    ours("five measures", FIVE, read, trials, repeats, threads, table);
    ours("all measures", EnumSet.allOf(Measure.class), read, trials, repeats, threads, table);
    if (call.option("peers").isPresent()) {
      peers(Path.of(call.option("peers").get()), trials, repeats, threads, table);
    }
    print(table);
  }

  private static void ours(
      String name,
      Set<Measure> measures,
      Scenario scenario,
      int trials,
      int repeats,
      int threads,
      TextTable table) {
    Settings settings = Settings.of(trials, 7).withThreads(threads).withMeasures(measures);
    List<Double> rates = new ArrayList<>();
    for (int r = 0; r < repeats; r++) {
      long start = System.nanoTime();
      Simulation.run(scenario, settings).result();
      rates.add(trials / ((System.nanoTime() - start) / 1e9));
    }
    row("Midstream, " + name, rates, table);
  }

  private static void row(String name, List<Double> rates, TextTable table) {
    List<Double> warm = rates.stream().skip(rates.size() / 2).sorted().toList();
    table.row(
        name,
        million(rates.get(0)),
        million(warm.get(warm.size() / 2)),
        million(rates.stream().max(Double::compare).orElseThrow()));
  }

  private static String million(double rate) {
    return String.format(Locale.ROOT, "%.2f", rate / 1e6);
  }

  private void peers(Path folder, int trials, int repeats, int threads, TextTable table)
      throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("midstream-peers");
    try {
      Path program = work.resolve("ft");
      // Commands run in the folder, so that the names of its files stand alone.
      List<String> compile =
          List.of(
              "gcc", "-O3", "-march=native", "-pthread", "ft.c", "-lm", "-o", program.toString());
      if (lines(compile, folder).isEmpty() || !Files.exists(program)) {
        table.row("C: gcc could not compile " + folder.resolve("ft.c"));
      } else {
        for (String form : List.of("naive", "sfast", "vnaive", "vfast")) {
          peer(
              "C, " + form,
              List.of(program.toString(), form, "" + trials, "" + threads, "7", "" + repeats),
              1,
              folder,
              table);
        }
      }
      for (String form : List.of("model", "model_alg")) {
        peer(
            "NumPy, " + form,
            List.of("python3", "ft_np.py", form, "" + trials, "" + threads, "7", "8192"),
            Math.min(repeats, 3),
            folder,
            table);
      }
    } finally {
      Files.deleteIfExists(work.resolve("ft"));
      Files.deleteIfExists(work);
    }
  }

  private static void peer(
      String name, List<String> command, int times, Path folder, TextTable table)
      throws IOException, InterruptedException {
    List<Double> rates = new ArrayList<>();
    for (int t = 0; t < times; t++) {
      for (String line : lines(command, folder).orElse(List.of())) {
        rate(line).ifPresent(rates::add);
      }
    }
    if (rates.isEmpty()) {
      table.row(name + ": not run (" + command.get(0) + " failed)");
    } else {
      row(name, rates, table);
    }
  }

  private static OptionalDouble rate(String line) {
    Matcher matcher = RATE.matcher(line);
    return matcher.find()
        ? OptionalDouble.of(Double.parseDouble(matcher.group(1)))
        : OptionalDouble.empty();
  }

  /** What a program printed; empty when it could not be run or failed. */
  private static Optional<List<String>> lines(List<String> command, Path folder)
      throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    } catch (IOException e) {
      return Optional.empty();
    }
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    return process.waitFor() == 0 ? Optional.of(lines) : Optional.empty();
  }
}
