package io.midstream.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.sampling.Driver;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.engine.simulation.SimulationResult;
import io.midstream.models.library.ScenarioLibrary;
import io.midstream.models.library.ScenarioSource;
import io.midstream.reports.BillLetter;
import io.midstream.reports.Letter;
import io.midstream.reports.ReportInput;
import io.midstream.reports.output.LetterDocument;
import io.midstream.reports.output.pdf.Paper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The letter is one sheet, of either paper, for every scenario of the library. */
class BillLetterPagesTest {
  static Stream<String> scenarios() {
    return ScenarioLibrary.names().stream();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void isOneSheet(String scenario) throws Exception {
    ReportInput results =
        new Session(ScenarioSource.find(scenario), Optional.empty(), List.of()).results();
    if (!BillLetter.hasBill(results)) {
      return;
    }
    Letter letter =
        BillLetter.of(
            results,
            simulated(results),
            new Letter.Parties("the head of cloud finance", "the platform team", "2 January 2027"));
    for (Paper paper : Paper.values()) {
      try (PDDocument file = Loader.loadPDF(LetterDocument.pdf(letter, paper))) {
        assertThat(file.getNumberOfPages()).as("%s on %s", scenario, paper).isEqualTo(1);
      }
    }
  }

  private static Optional<SimulationResult> simulated(ReportInput results) {
    return Driver.of(results.scenario()).isEmpty()
        ? Optional.empty()
        : Optional.of(
            Simulation.run(
                    results.scenario(), Settings.of(1_000, 1).withMeasures(BillLetter.MEASURES))
                .result());
  }
}
