package io.midstream.shell.command;

import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportInput;
import io.midstream.reports.output.CsvReport;
import io.midstream.reports.output.JsonResult;
import io.midstream.reports.output.MarkdownReport;
import io.midstream.reports.output.WholeFile;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes scenarios and gives their results. */
public final class RunCommand extends ShellCommand {
  private static final List<String> FORMATS = List.of("table", "json", "csv", "md");

  /** The command, in this shell. */
  public RunCommand(ShellContext shell) {
    super(
        "run",
        "Compute scenarios and give their results",
        new Words(
            "SCENARIO…",
            1,
            Integer.MAX_VALUE,
            List.of(
                OptionSpec.value("format", "table|json|csv|md", "how to print; table if left out"),
                OptionSpec.value(
                    "out", "FOLDER", "write one file a scenario here, instead of printing"),
                VARIANT,
                SET),
            "Prints the measures of each scenario, or all its results as JSON or its monthly cash"
                + " flow as CSV. The JSON of several scenarios is one array. With --out, each scenario gives one file of its own name; one"
                + " faulty scenario does not stop the others.",
            List.of(
                "run ft-content-platform", "run ft-content-platform --variant ecs --format json")),
        shell);
  }

  @Override
  Group group() {
    return Group.RESULTS;
  }

  @Override
  void run(Call call) throws Exception {
    String format = call.oneOf("format", FORMATS).orElse("table");
    Optional<Path> folder = call.option("out").map(Path::of);
    Map<String, String> written = new HashMap<>();
    boolean array = format.equals("json") && folder.isEmpty() && call.arguments().size() > 1;
    List<String> documents = new ArrayList<>();
    try {
      eachScenario(
          call,
          "computed",
          scenario -> {
            Session session = Session.open(scenario, call);
            byte[] result = result(session.results(), format);
            if (folder.isPresent()) {
              save(session, scenario, folder.get(), format, result, written);
            } else if (array) {
              documents.add(new String(result, StandardCharsets.UTF_8).stripTrailing());
            } else {
              output().verbatim().print(new String(result, StandardCharsets.UTF_8));
            }
          });
    } finally {
      if (array) {
        // One document for the program that reads it, whatever has become of some scenarios.
        output().verbatim().print("[" + String.join(",\n", documents) + "]\n");
      }
      if (folder.isPresent() && !written.isEmpty()) {
        output().out().println(written(written.size(), folder.get()));
      }
    }
  }

  private static String written(int count, Path folder) {
    return "%d %s written to %s".formatted(count, count == 1 ? "file" : "files", folder);
  }

  private static void save(
      Session session,
      String scenario,
      Path folder,
      String format,
      byte[] result,
      Map<String, String> written)
      throws IOException {
    String extension = format.equals("table") ? "txt" : format;
    String file = session.stem() + "." + extension;
    String other = written.get(file);
    if (other != null) {
      throw CommandFailure.wrongUse(
          "'%s' and '%s' would both be written to %s; rename one or use two folders."
              .formatted(other, scenario, folder.resolve(file)));
    }
    WholeFile.write(folder.resolve(file), result);
    written.put(file, scenario);
  }

  private static byte[] result(ReportInput results, String format) {
    if (format.equals("json")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      JsonResult.write(results, out);
      return out.toByteArray();
    }
    String text =
        switch (format) {
          case "csv" -> CsvReport.render(results);
          case "md" -> MarkdownReport.render(ReportBuilder.of(results));
          default -> MeasureTable.of(results.projection());
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
