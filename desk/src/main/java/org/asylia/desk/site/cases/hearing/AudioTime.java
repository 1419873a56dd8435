package org.asylia.desk.site.cases.hearing;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A position in a recording, written hh:mm:ss, mm:ss, or seconds. */
final class AudioTime {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:(?:(\\d{1,2}):)?(\\d{1,2}):)?(\\d{1,2})");
  private static final long SECOND = 1000;

  private AudioTime() {}

  /** The position in milliseconds; empty where it is written otherwise. */
  static OptionalLong parse(String text) {
    Matcher parts = WRITTEN.matcher(text);
    if (!parts.matches()) {
      return OptionalLong.empty();
    }
    long minutes = part(parts, 2);
    long seconds = part(parts, 3);
    return minutes > 59 || seconds > 59
        ? OptionalLong.empty()
        : OptionalLong.of(((part(parts, 1) * 60 + minutes) * 60 + seconds) * SECOND);
  }

  /** The position as a page shows it. */
  static String text(long millis) {
    long seconds = millis / SECOND;
    return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private static long part(Matcher parts, int group) {
    return Optional.ofNullable(parts.group(group)).map(Long::parseLong).orElse(0L);
  }
}
