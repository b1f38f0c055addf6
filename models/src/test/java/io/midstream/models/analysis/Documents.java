package io.midstream.models.analysis;

import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Setting;
import io.midstream.models.scenario.ScenarioDocument;
import java.util.ArrayList;
import java.util.List;

/** Small scenarios whose answers can be computed by hand. */
final class Documents {
  /** Staying costs 100 a month for ten months; moving costs 900 today and 10 a month. */
  static final String SIMPLE =
      """
      name: simple
      start: 2024-01
      horizon: 10
      finance: {discountRate: 0%}
      today:
        - {name: bill, monthly: 100, retires: never}
      plan: {waves: 1}
      lines:
        - {name: relief, side: move, category: bill, monthly: -90, follows: always}
        - {name: outlay, once: 600, at: 0, side: move, kind: investment}
      """;

  /** 1,000 out today, 2,200 back in month 12, 1,203 out in month 24: two rates give nothing. */
  static final String TWO_RATES =
      """
      name: two rates
      start: 2024-01
      horizon: 24
      finance: {discountRate: 5%}
      today:
        - {name: bill, monthly: 1, retires: never}
      plan: {waves: 1}
      lines:
        - {name: outlay, once: 1000, at: 0, side: move, kind: investment}
        - {name: back, once: 2200, at: 12, side: move, kind: benefit}
        - {name: removal, once: 1203, at: 24, side: move, kind: investment}
      """;

  private Documents() {}

  static Scenario read(String text, String... settings) throws DocumentException {
    List<Setting> all = new ArrayList<>();
    for (String setting : settings) {
      all.add(Setting.parse(setting));
    }
    return ScenarioDocument.parse("test.yaml", text).with(all).read().scenario();
  }

  static Input input(Scenario scenario, String path) {
    return scenario.inputs().stream().filter(i -> i.path().equals(path)).findFirst().orElseThrow();
  }
}
