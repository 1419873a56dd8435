package org.asylia.desk.page;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a timeline: one act as a reader sees it.
 *
 * @param time when it was recorded
 * @param title what happened
 * @param by who did it
 * @param text detail in one or two sentences
 * @param chip its status
 * @param proof the address of a proof that it is in the record
 */
public record TimelineEntry(
    Instant time,
    String title,
    String by,
    Optional<String> text,
    Optional<Chip> chip,
    Optional<String> proof) {

  /** An entry without a proof beside it. */
  public TimelineEntry(
      Instant time, String title, String by, Optional<String> text, Optional<Chip> chip) {
    this(time, title, by, text, chip, Optional.empty());
  }
}
