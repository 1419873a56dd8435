package org.asylia.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.asylia.vault.record.Header;

/** When the record last grew, as its headers say; to notice a clock that was set back. */
public final class LastEntry {
  /** So much may a clock lag behind the record without anybody having set it back. */
  public static final Duration TOLERANCE = Duration.ofMinutes(5);

  private LastEntry() {}

  /** The time of the last entry of the log; empty when there is none. */
  public static Optional<Instant> of(Database database) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT header FROM entry ORDER BY position DESC LIMIT 1")
                .mapTo(byte[].class)
                .findOne())
        .map(header -> Instant.EPOCH.plus(Header.decode(header).micros(), ChronoUnit.MICROS));
  }

  /**
   * Why nothing may be recorded at a time; empty where it may.
   *
   * @param last when the record last grew
   */
  public static Optional<String> trouble(Instant last, Instant now) {
    return now.plus(TOLERANCE).isBefore(last)
        ? Optional.of(
            "This machine's clock says "
                + now.truncatedTo(ChronoUnit.SECONDS)
                + ", but the record was last written at "
                + last.truncatedTo(ChronoUnit.SECONDS)
                + ": the clock was set back. Nothing was served and nothing was changed. Set the"
                + " clock (for example: timedatectl set-ntp true) and start again.")
        : Optional.empty();
  }
}
