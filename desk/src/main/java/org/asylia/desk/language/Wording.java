package org.asylia.desk.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording is one message text with numbered places: {@code {0}} takes the first value, {@code
 * {0|case|cases}} takes the first word if the first value is 1 and the second otherwise.
 */
final class Wording {

  static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

  private Wording() {}

  static String fill(String key, String text, Object... values) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(valueAt(key, place, values)));
  }

  private static String valueAt(String key, java.util.regex.MatchResult place, Object... values) {
    int number = Integer.parseInt(place.group(1));
    if (number >= values.length) {
      throw new IllegalArgumentException(
          "Message " + key + " has a place " + number + " but got " + values.length + " values.");
    }
    String value = String.valueOf(values[number]);
    if (place.group(2) == null) {
      return value;
    }
    return value.equals("1") ? place.group(2) : place.group(3);
  }
}
