package org.asylia.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Signatures still to be checked; checked together on all processors, reported in order. */
final class PendingSignatures {
  private record Check(Finding otherwise, BooleanSupplier holds) {}

  private final boolean wanted;
  private final List<Check> checks = new ArrayList<>();
  private long done;

  PendingSignatures(boolean wanted) {
    this.wanted = wanted;
  }

  void add(Finding otherwise, BooleanSupplier holds) {
    if (wanted) {
      checks.add(new Check(otherwise, holds));
    }
  }

  /** Runs a step; when it finds something bad, an earlier bad signature is reported instead. */
  void before(Runnable step) {
    try {
      step.run();
    } catch (BadRecordException e) {
      flush();
      throw e;
    }
  }

  /** Checks all that wait. */
  void flush() {
    Optional<Check> bad =
        checks.parallelStream().filter(check -> !check.holds.getAsBoolean()).findFirst();
    done += checks.size();
    checks.clear();
    if (bad.isPresent()) {
      throw new BadRecordException(bad.get().otherwise);
    }
  }

  long done() {
    return done;
  }
}
