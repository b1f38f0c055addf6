package io.midstream.models.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class NearestSpelling {
  private NearestSpelling() {}

  /**
   * The candidate with the fewest insertions, deletions, replacements and swaps of neighbours from
   * the word, if that is no more than a third of the word's letters (at least one); a candidate
   * that starts with the word counts as one step away.
   */
  public static Optional<String> of(String word, Collection<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || wanted.length() > 200) {
      return Optional.empty();
    }
    int limit = Math.max(1, (wanted.length() + 2) / 3);
    return candidates.stream()
        .filter(c -> steps(wanted, c.toLowerCase(Locale.ROOT)) <= limit)
        .min(
            Comparator.comparingInt((String c) -> steps(wanted, c.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The candidates, those that are most like the word first. */
  public static List<String> ordered(String word, Collection<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .sorted(
            Comparator.comparingInt((String c) -> unlike(wanted, c.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** How little a candidate is like a word; one that holds the word is more like it than others. */
  private static int unlike(String word, String candidate) {
    int holds = candidate.contains(word) ? word.length() : 0;
    return distance(word, candidate.length() > 200 ? "" : candidate) - 2 * holds;
  }

  private static int steps(String word, String candidate) {
    if (word.length() >= 3 && candidate.startsWith(word)) {
      return 1;
    }
    return distance(word, candidate);
  }

  /** Optimal string alignment distance. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
