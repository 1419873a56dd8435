package org.asylia.desk.casebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a published decision; a year or a month alone stands for its first day. */
final class PublishedDay {
  private static final Pattern WRITTEN =
      Pattern.compile("([12]\\d{3})(?:-(\\d{2})(?:-(\\d{2}))?)?\\+?");

  private PublishedDay() {}

  /** Reads {@code 2014-08-26}, {@code 1999-12}, {@code 2012} or {@code 2021+}. */
  static Optional<LocalDate> read(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(written, 1), number(written, 2), number(written, 3)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher written, int group) {
    return written.group(group) == null ? 1 : Integer.parseInt(written.group(group));
  }
}
