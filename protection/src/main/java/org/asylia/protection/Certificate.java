package org.asylia.protection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.PersonId;

/**
 * A certificate that its holder has asked for asylum and must not be returned meanwhile.
 *
 * <p>Its canonical text is what the node signs and what the record keeps the SHA-256 of. Line by
 * line: the heading, the case, the person, the holder's name as written, issued, valid until.
 *
 * @param file the case
 * @param person the person
 * @param holder the holder's name as written on the certificate, one line
 * @param issued the day of issue
 * @param validUntil the last day of validity
 */
public record Certificate(
    CaseId file, PersonId person, String holder, LocalDate issued, LocalDate validUntil) {
  private static final String HEADING = "asylia asylum-seeker certificate v1";
  private static final int LINES = 6;

  /** Refuses names of more than one line and certificates that end before they begin. */
  public Certificate {
    if (holder.isBlank() || holder.lines().count() != 1 || holder.length() > 200) {
      throw new IllegalArgumentException(
          "A certificate bears the holder's name on one line of at most 200 characters.");
    }
    if (validUntil.isBefore(issued)) {
      throw new IllegalArgumentException(
          "A certificate issued on " + issued + " cannot end on " + validUntil + ".");
    }
  }

  /** The text that is signed, each line ended by a line feed. */
  public String canonical() {
    return String.join(
            "\n",
            HEADING,
            file.toString(),
            person.toString(),
            holder,
            issued.toString(),
            validUntil.toString())
        + "\n";
  }

  /** SHA-256 of the canonical text in UTF-8, in lower-case hex. */
  public String sha256() {
    try {
      byte[] text = canonical().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** Reads a canonical text; empty where it is none. */
  public static Optional<Certificate> parse(String canonical) {
    String[] lines = canonical.split("\n", -1);
    if (lines.length != LINES + 1 || !lines[0].equals(HEADING) || !lines[LINES].isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
              new Certificate(
                  CaseId.parse(lines[1]),
                  PersonId.parse(lines[2]),
                  lines[3],
                  LocalDate.parse(lines[4]),
                  LocalDate.parse(lines[5])))
          .filter(c -> c.canonical().equals(canonical));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
