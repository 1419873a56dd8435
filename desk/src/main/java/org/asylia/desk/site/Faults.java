package org.asylia.desk.site;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes faults of the desk in the log by where they happened, never by what they say: a message may
 * hold what somebody typed.
 */
final class Faults {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final int FRAMES = 12;

  private Faults() {}

  /** Notes a fault: the kinds along its causes, and the frames of the innermost. */
  static void note(Throwable fault) {
    StringBuilder kinds = new StringBuilder(fault.getClass().getName());
    Throwable innermost = fault;
    for (Optional<Throwable> cause = Optional.ofNullable(fault.getCause());
        cause.isPresent();
        cause = Optional.ofNullable(cause.get().getCause())) {
      innermost = cause.get();
      kinds.append(" <- ").append(innermost.getClass().getName());
    }
    LOG.error("{} at {}", kinds, frames(innermost));
  }

  private static String frames(Throwable fault) {
    return Arrays.stream(fault.getStackTrace())
        .limit(FRAMES)
        .map(f -> f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber())
        .collect(Collectors.joining(", "));
  }
}
