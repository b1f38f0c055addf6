package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.engine.RandomScenario;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Tokens;
import io.midstream.models.library.ScenarioLibrary;
import io.midstream.models.library.ScenarioSource;
import io.midstream.models.scenario.ScenarioDocument;
import io.midstream.reports.Report;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportInput;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.Explained;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Languages;
import io.midstream.reports.theme.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The engine tells in English how a figure came about, and reports know its texts again to say them
 * in their language. Every text that it has for the library and for random plans is known.
 */
class ExplanationLanguageTest {
  private static final int RANDOM = 200;

  /** A text of the language that holds no other. */
  private static final Pattern MARKED = Pattern.compile("⟦[^⟦⟧]*⟧");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  /** What the names of a formula are put together with, such as {@code (1 + prices)^(3/12)}. */
  private static final Pattern JOINS =
      Pattern.compile(" × |\\(1 \\+ |\\)\\^(\\(\\d+/12\\)|\\d+)|1 − ");

  /** German, each of whose texts stands between marks. */
  private static Language marked() {
    Language german = Languages.named("de").orElseThrow();
    Object[] blanks = IntStream.range(0, 10).mapToObj(i -> "{" + i + "}").toArray();
    Map<String, String> wording = new HashMap<>();
    for (String english : Language.texts()) {
      wording.put(english, "⟦" + german.say(english, blanks) + "⟧");
    }
    return german.with(wording);
  }

  private static List<Scenario> scenarios() throws Exception {
    List<Scenario> scenarios = new ArrayList<>();
    for (String name : ScenarioLibrary.names()) {
      ScenarioDocument document = ScenarioSource.find(name).document();
      scenarios.add(document.read().scenario());
      for (String variant : document.variants()) {
        scenarios.add(document.variant(variant).read().scenario());
      }
    }
    for (int seed = 0; seed < RANDOM; seed++) {
      scenarios.add(new RandomScenario(seed).scenario());
    }
    return scenarios;
  }

  @Test
  void everyTextOfTheEngineIsKnown() throws Exception {
    Theme theme = Theme.STANDARD.withLanguage(marked());
    Set<String> unknown = new TreeSet<>();
    int texts = 0;
    for (Scenario scenario : scenarios()) {
      Projection projection = Engine.project(scenario);
      Report report =
          ReportBuilder.of(
              ReportInput.of(projection, "plan", "0.1.0", "sha256:0").withTheme(theme));
      Set<String> names = names(projection);
      for (Explained explained : explained(report)) {
        for (String text : List.of(explained.label(), explained.formula())) {
          texts++;
          if (!known(text, names)) {
            unknown.add(text);
          }
        }
      }
    }
    assertThat(texts).isGreaterThan(10_000);
    assertThat(unknown).isEmpty();
  }

  /** Nor does the machine's own language change what a report says. */
  @Test
  void aGermanMachineTellsTheSame() throws Exception {
    Scenario scenario = ScenarioSource.find("starter").document().read().scenario();
    List<Explained> told = explained(scenario);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(explained(scenario)).isEqualTo(told);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<Explained> explained(Scenario scenario) {
    Theme german = Theme.STANDARD.withLanguage(Languages.named("de").orElseThrow());
    ReportInput input = ReportInput.of(Engine.project(scenario), "plan", "0.1.0", "sha256:0");
    return explained(ReportBuilder.of(input.withTheme(german)));
  }

  /** The test can fail: a text that is in no language is found. */
  @Test
  void aTextThatIsNotKnownIsFound() {
    Set<String> names = Set.of("hosting", "plan.parallel");
    assertThat(known("⟦Betrag × ⟦Welle 1⟧⟧ × plan.parallel", names)).isTrue();
    assertThat(known("(1 + hosting)^(3/12)", names)).isTrue();
    assertThat(known("amount × curve", names)).isFalse();
    assertThat(known("⟦Betrag⟧ of the month", names)).isFalse();
  }

  private static boolean known(String text, Set<String> names) {
    String rest = text;
    String before;
    do {
      before = rest;
      rest = MARKED.matcher(rest).replaceAll("");
    } while (!rest.equals(before));
    for (String part : JOINS.split(rest)) {
      if (!names.contains(part) && WORD.matcher(part).find()) {
        return false;
      }
    }
    return true;
  }

  /** What a scenario calls things. */
  private static Set<String> names(Projection projection) {
    Set<String> names = new HashSet<>();
    Scenario scenario = projection.scenario();
    scenario.inputs().stream().map(Input::path).forEach(names::add);
    projection.lines().forEach(flow -> names.add(flow.line().name()));
    projection.lines().stream()
        .flatMap(flow -> flow.line().grows().stream())
        .map(GrowthIndex::name)
        .forEach(names::add);
    projection.waves().forEach(wave -> names.add(wave.name()));
    scenario.tokens().map(Tokens::spend).orElse(List.of()).stream()
        .map(TokenSpend::on)
        .forEach(names::add);
    return names;
  }

  private static List<Explained> explained(Report report) {
    List<Explained> all = new ArrayList<>();
    report.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Explanations.class::isInstance)
        .map(Block.Explanations.class::cast)
        .forEach(
            block -> {
              block.measures().forEach(part -> gather(part, all));
              block.lines().forEach(part -> gather(part, all));
            });
    return all;
  }

  private static void gather(Explained explained, List<Explained> all) {
    all.add(explained);
    explained.parts().forEach(part -> gather(part, all));
  }
}
