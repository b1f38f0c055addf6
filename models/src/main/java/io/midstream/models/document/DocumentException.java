package io.midstream.models.document;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be used, with all its faults in the order of their places. */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /** An exception for these faults, at least one. */
  public DocumentException(List<Fault> faults) {
    super(faults.stream().map(Fault::render).collect(Collectors.joining("\n")));
    this.faults =
        faults.stream()
            .sorted(
                Comparator.comparing((Fault f) -> f.location().source())
                    .thenComparing(f -> f.location().line())
                    .thenComparing(f -> f.location().column()))
            .distinct()
            .toList();
  }

  /** The faults, in the order of their places. */
  public List<Fault> faults() {
    return faults;
  }
}
