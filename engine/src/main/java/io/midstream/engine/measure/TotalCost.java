package io.midstream.engine.measure;

import io.midstream.engine.scenario.Category;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A steady-state total cost of ownership: running cost by category and investment.
 *
 * @param run money over the months counted, for each category, 0 where there is none
 * @param investment money invested, as the "migration" of an options comparison
 */
public record TotalCost(Map<Category, Double> run, double investment) {
  public TotalCost {
    Map<Category, Double> all = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      all.put(category, run.getOrDefault(category, 0.0));
    }
    run = Collections.unmodifiableMap(all);
  }

  /** The running cost of a category. */
  public double run(Category category) {
    return run.getOrDefault(category, 0.0);
  }

  /** Everything together. */
  public double total() {
    return run.values().stream().mapToDouble(Double::doubleValue).sum() + investment;
  }
}
