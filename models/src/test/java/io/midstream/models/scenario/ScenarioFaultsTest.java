package io.midstream.models.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a person is told of each faulty document of {@code golden/faults}. A document there is one
 * or several cases, parted by lines {@code #---}; each is completed with what a scenario needs
 * unless it says it itself. Run with {@code -Dgolden.rewrite=true} to write the texts anew.
 */
class ScenarioFaultsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/faults");

  private final Locale before = Locale.getDefault();

  /** Faults are told in English, with English numbers, wherever the machine stands. */
  @BeforeEach
  void elsewhere() {
    Locale.setDefault(Locale.GERMANY);
  }

  @AfterEach
  void back() {
    Locale.setDefault(before);
  }

  static Stream<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(p -> p.getFileName().toString())
          .filter(n -> n.endsWith(".yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void tellsEveryFaultWithItsPlace(String file) throws IOException {
    StringBuilder told = new StringBuilder();
    String[] cases = Files.readString(FOLDER.resolve(file)).split("#---\n", -1);
    for (String text : cases) {
      List<Fault> faults = faults(completed(text));
      assertThat(faults).as("faults of:%n%s", text).isNotEmpty();
      told.append(text.indent(4)).append('\n');
      told.append(faults.stream().map(Fault::render).collect(Collectors.joining("\n")));
      told.append("\n\n");
    }
    Path golden = FOLDER.resolve(file.replace(".yaml", ".txt"));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, told);
    }
    assertThat(told.toString()).isEqualTo(Files.readString(golden));
  }

  /** The fault's lines are counted in the case as written, so what it lacks is put behind it. */
  private static String completed(String text) {
    StringBuilder all = new StringBuilder(text);
    for (String needed :
        List.of(
            "name: case", "start: 2024-01", "horizon: 12", "today: [{name: bill, monthly: 1k}]")) {
      String key = needed.substring(0, needed.indexOf(':') + 1);
      if (!text.lines().anyMatch(l -> l.startsWith(key) || l.equals("# without " + key))) {
        all.append(needed).append('\n');
      }
    }
    return all.toString();
  }

  private static List<Fault> faults(String text) {
    try {
      return new DocumentException(ScenarioDocument.parse("case.yaml", text).faults()).faults();
    } catch (DocumentException e) {
      return e.faults();
    }
  }
}
