package io.midstream.reports;

import io.midstream.engine.LineFlow;
import io.midstream.engine.Series;
import io.midstream.engine.explain.Explain;
import io.midstream.engine.explain.Explanation;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Unit;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.Explained;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why each figure is what it is: every measure from the lines that it sums, every line from its
 * amount, curve and index, these from the waves and the inputs. What several figures are made of is
 * shown once, and the others lead to it: a plan of many waves would fill the page otherwise.
 */
final class Explanations {
  private static final int MOST_PARTS = 30;

  /** Fewer figures than these are shown again rather than led to. */
  private static final int WORTH_A_LINK = 4;

  private final Story story;
  private final ExplanationTexts texts;
  private final Map<String, String> lines = new LinkedHashMap<>();
  private final Map<List<Explanation>, String> shown = new HashMap<>();

  private Explanations(Story story) {
    this.story = story;
    this.texts = new ExplanationTexts(story);
    for (LineFlow flow : story.projection().lines()) {
      lines.putIfAbsent(flow.line().name(), "why-line-" + (lines.size() + 1));
    }
  }

  /** What explains a measure is called in links. */
  static String id(Measure measure) {
    return "why-" + measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Block of(Story story) {
    return new Explanations(story).block();
  }

  private Block block() {
    Map<Measure, Explanation> measures = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      Explanation explanation = Explain.measure(story.projection(), measure);
      measures.put(measure, explanation);
      shown.putIfAbsent(explanation.children(), id(measure));
    }
    List<Explained> trees = new ArrayList<>();
    measures.forEach((measure, explanation) -> trees.add(measure(id(measure), explanation)));
    List<Explained> ofLines = new ArrayList<>();
    lines.forEach((name, id) -> ofLines.add(line(name, id)));
    return new Block.Explanations(trees, ofLines);
  }

  private Explained measure(String id, Explanation measure) {
    List<Explained> parts = new ArrayList<>();
    for (Explanation part : first(measure.children())) {
      Optional<String> line =
          part.unit() == Unit.MONEY && part.children().isEmpty()
              ? Optional.ofNullable(lines.get(part.label()))
              : Optional.empty();
      parts.add(line.map(see -> node(part, "", see, List.of())).orElseGet(() -> tree(part)));
    }
    return node(measure, id, "", parts);
  }

  /** A line, on one side or on both: its sum, and its largest month on each side. */
  private Explained line(String name, String id) {
    List<LineFlow> flows =
        story.projection().lines().stream()
            .filter(flow -> flow.line().name().equals(name))
            .toList();
    Explanation line =
        new Explanation(
            name,
            flows.size() == 1
                ? OptionalDouble.of(flows.get(0).flow().sum())
                : OptionalDouble.empty(),
            Unit.MONEY,
            "",
            Optional.empty(),
            List.of());
    return node(
        line,
        id,
        "",
        story.say("the sum of all months; here is the largest"),
        flows.stream().map(this::largestMonth).toList());
  }

  private Explained largestMonth(LineFlow line) {
    return tree(Explain.cell(story.projection(), line.line(), largest(line.flow())));
  }

  private static int largest(Series flow) {
    int largest = 0;
    for (int m = 1; m <= flow.lastPeriod(); m++) {
      largest = Math.abs(flow.get(m)) > Math.abs(flow.get(largest)) ? m : largest;
    }
    return largest;
  }

  private Explained tree(Explanation of) {
    List<Explanation> children = of.children();
    if (children.isEmpty()) {
      return node(of, "", "", List.of());
    }
    String see = shown.get(children);
    if (see != null) {
      return node(of, "", see, List.of());
    }
    String id = "";
    if (size(children) >= WORTH_A_LINK) {
      id = "why-" + (shown.size() + 1);
      shown.put(children, id);
    }
    return node(of, id, "", first(children).stream().map(this::tree).toList());
  }

  private static int size(List<Explanation> trees) {
    return trees.stream().mapToInt(tree -> 1 + size(tree.children())).sum();
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST_PARTS, all.size()));
  }

  private Explained node(Explanation of, String id, String see, List<Explained> parts) {
    return node(of, id, see, formula(of, see), parts);
  }

  private Explained node(
      Explanation of, String id, String see, String formula, List<Explained> parts) {
    return new Explained(
        id,
        texts.label(of),
        of.value().isPresent() ? story.figures().precise(of.value().getAsDouble(), of.unit()) : "",
        formula,
        see,
        parts,
        see.isEmpty() ? Math.max(0, of.children().size() - MOST_PARTS) : 0);
  }

  /** A measure's definition stands where it is explained. */
  private String formula(Explanation of, String see) {
    boolean defined = Arrays.stream(Measure.values()).anyMatch(m -> id(m).equals(see));
    return defined ? "" : texts.formula(of);
  }
}
