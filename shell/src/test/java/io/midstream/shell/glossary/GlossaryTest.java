package io.midstream.shell.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.ScheduleCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {
  private final Glossary glossary = Glossary.load();

  @ParameterizedTest
  @EnumSource(Measure.class)
  void everyMeasureIsFoundByItsLabelAndItsName(Measure measure) {
    assertThat(glossary.find(measure.label())).isNotEmpty();
    assertThat(glossary.find(measure.documentName()))
        .anySatisfy(term -> assertThat(term.definition()).isEqualTo(measure.definition()));
  }

  @ParameterizedTest
  @EnumSource(ScheduleCurve.class)
  void everyCurveIsFound(ScheduleCurve curve) {
    assertThat(glossary.find(curve.documentName()))
        .anySatisfy(term -> assertThat(term.definition()).contains(curve.meaning()));
  }

  /** The headings of the tables that commands print, and words of their sentences. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "base",
        "mean",
        "± 95%",
        "P10",
        "P50",
        "P80",
        "P90",
        "base at",
        "saved",
        "at P10",
        "at P90",
        "swing",
        "one at a time",
        "rank correlation",
        "share of the variance",
        "alone",
        "in all",
        "95%",
        "knowing before deciding",
        "difference",
        "better",
        "by line",
        "by input",
        "best",
        "as good from",
        "holds",
        "trials",
        "seed",
        "contingency",
        "investment",
        "variant",
        "wave",
        "fiscal year",
        "cumulative net",
        "s-curve",
        "tornado",
        "fan",
        "peak bill",
        "break-even",
        "peak funding",
        "NPV",
        "IRR",
        "MIRR",
        "ROI",
        "CVaR",
        "TCO",
        "confidence",
        "driver",
        "stranded",
        "traffic replay",
        "benefit",
        "discount rate",
        "slip",
        "creep",
        "learning",
        "capacity",
        "variance saved",
        "random",
        "lhs",
        "sobol",
        "stay",
        "move",
        "bill",
        "people",
        "licence",
        "service",
        "other",
        "run",
        "points",
        "expected value of perfect information",
        "clamped",
        "first order",
        "total",
        "capex",
        "opex",
        "treatment",
        "precision",
        "part",
        "arrives",
        "retires",
        "follows"
      })
  void everyWordOfAResultIsFound(String word) {
    assertThat(glossary.find(word)).isNotEmpty();
  }

  @Test
  void termsAreShortAndPointToEachOther() {
    List<String> names = glossary.terms().stream().map(Term::name).toList();
    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(80);
    for (Term term : glossary.terms()) {
      assertThat(term.definition()).as(term.name()).isNotBlank().endsWith(".");
      assertThat(term.definition().length()).as(term.name()).isLessThanOrEqualTo(400);
      assertThat(term.subject()).as(term.name()).isNotBlank();
      assertThat(names).as("what " + term.name() + " refers to").containsAll(term.see());
      assertThat(term.see()).as(term.name()).doesNotContain(term.name());
    }
  }

  @Test
  void aNameHasOneMeaningUnlessItIsATermItself() {
    List<String> taken = new ArrayList<>();
    for (Term term : glossary.terms()) {
      for (String other : term.others()) {
        assertThat(taken).doesNotContain(other.toLowerCase(Locale.ROOT));
        taken.add(other.toLowerCase(Locale.ROOT));
      }
    }
  }

  @Test
  void caseDoesNotMatter() {
    assertThat(glossary.find("nPv")).hasSize(1);
    assertThat(glossary.find("nothing of this name")).isEmpty();
  }

  @Test
  void aMistakeInTheFileIsTold() {
    assertThatThrownBy(() -> Glossary.parse("# Subject\nTerm\n  measure npw\n"))
        .hasMessage("there is no measure npw");
    assertThatThrownBy(() -> Glossary.parse("# Subject\n  text of no term\n"))
        .hasMessageContaining("no term above");
  }
}
