package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;
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

  /**
   * A target by which every per-service bill of today becomes cheaper.
   *
   * @param share of the bill that is saved, at most 1; negative when it becomes dearer
   */
  public static Target ofReduction(Quantity share) {
    Input reduction = Input.of("target.reduction", share, Unit.SHARE, Range.REDUCTION);
    return new Target(Optional.of(reduction), Optional.empty(), List.of());
  }

  /**
   * The same with traffic replay and dual publishing.
   *
   * @param share of the per-service target bill paid again while both stacks run, in [0, 1]
   */
  public Target withReplay(Quantity share) {
    Input paidAgain = Input.of("target.replay", share, Unit.SHARE, Range.SHARE);
    return new Target(reduction, Optional.of(paidAgain), lines);
  }

  /** The same with these items in place of its own. */
  public Target withLines(TargetItem... items) {
    return new Target(reduction, replay, List.of(items));
  }
}
