package io.midstream.engine.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What Kubernetes costs.
 *
 * @param reduction share by which every per-service bill of today becomes cheaper, at most 1;
 *     absent when the new bill is given by lines alone
 * @param replay share of the per-service target bill paid again for traffic replay and dual
 *     publishing while both stacks run, in [0, 1]
 * @param lines what the new stack costs besides
 */
public record Target(Optional<Input> reduction, Optional<Input> replay, List<TargetItem> lines) {
  /** Nothing. */
  public static final Target NONE = new Target(Optional.empty(), Optional.empty(), List.of());

  public Target {
    lines = List.copyOf(lines);
  }
}
