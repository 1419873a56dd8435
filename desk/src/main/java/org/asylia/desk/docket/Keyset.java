package org.asylia.desk.docket;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.asylia.casefile.CaseId;

/**
 * Where the next page of the docket begins: after the row with this time and case.
 *
 * @param at the time by which the page is ordered
 * @param caseId breaks ties
 */
public record Keyset(Instant at, CaseId caseId) {

  /** The keyset as text for a link. */
  public String text() {
    return at + "~" + caseId;
  }

  /** Reads a keyset from a link; empty where the text is none. */
  public static Optional<Keyset> parse(String text) {
    int cut = text.indexOf('~');
    if (cut < 0) {
      return Optional.empty();
    }
    try {
      Instant at = Instant.parse(text.substring(0, cut));
      return Optional.of(new Keyset(at, CaseId.parse(text.substring(cut + 1))));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
