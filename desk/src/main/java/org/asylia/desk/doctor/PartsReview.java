package org.asylia.desk.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The last review of the parts from others that this program was built with.
 *
 * @param reviewed the day on which all of them were looked through for weaknesses and new versions
 * @param versions by part, as {@code group:name}, the version that was looked at
 */
record PartsReview(LocalDate reviewed, Map<String, String> versions) {
  /** Within this time all parts are brought up to date, as the page on security says. */
  static final Period WITHIN = Period.ofMonths(6);

  private static final String FILE = "parts.tsv";
  private static final String REVIEWED = "reviewed";

  PartsReview {
    versions = Map.copyOf(versions);
  }

  /** The one this program carries. */
  static PartsReview read() {
    try (InputStream in =
        Objects.requireNonNull(PartsReview.class.getResourceAsStream(FILE), FILE)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read; the program is damaged.", e);
    }
  }

  /** Reads lines of a name, a tab and a value; lines with # are for people. */
  static PartsReview of(String text) {
    Map<String, String> rows = new TreeMap<>();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .forEach(row -> rows.put(row[0], row[1]));
    String day = Objects.requireNonNull(rows.remove(REVIEWED), REVIEWED);
    return new PartsReview(LocalDate.parse(day), rows);
  }

  /** Whether the time frame is over: the parts may be older than what was promised. */
  boolean over(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).isAfter(reviewed.plus(WITHIN));
  }
}
