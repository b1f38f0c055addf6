package io.midstream.shell.command;

import io.midstream.shell.command.Completions.Proposal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows many paths step by step, as files are shown folder by folder: {@code plan.} first, its
 * values when the word has come to it.
 */
final class PathStages {
  private PathStages() {}

  /**
   * The next steps of the paths that begin with a word.
   *
   * @param most how many are shown as they are; more are gathered by their next step
   */
  static List<Proposal> of(List<Proposal> paths, String word, int most) {
    List<Proposal> begun = paths.stream().filter(p -> p.text().startsWith(word)).toList();
    if (begun.size() <= most) {
      return paths;
    }
    Map<String, List<Proposal>> steps = new LinkedHashMap<>();
    for (Proposal path : begun) {
      String step = step(path.text(), word.length());
      steps.computeIfAbsent(step, s -> new ArrayList<>()).add(path);
    }
    return steps.entrySet().stream()
        .map(
            step ->
                step.getValue().size() == 1
                    ? step.getValue().get(0)
                    : new Proposal(step.getKey(), step.getValue().size() + " values", false))
        .toList();
  }

  /** A path up to the dot or the bracket behind so many characters; all of it without one. */
  private static String step(String path, int from) {
    boolean named = path.lastIndexOf('[', from - 1) > path.lastIndexOf(']', from - 1);
    for (int i = from; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == ']') {
        named = false;
      } else if (!named && (c == '.' || c == '[')) {
        return path.substring(0, i + 1);
      }
    }
    return path;
  }
}
