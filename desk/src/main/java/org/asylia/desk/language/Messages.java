package org.asylia.desk.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Messages speak to one reader in one language.
 *
 * <p>An unknown key is an error, never an empty or untranslated text. Immutable, safe for use by
 * many threads.
 */
public final class Messages {

  private final Language language;
  private final ZoneId zone;
  private final Map<String, String> texts;

  Messages(Language language, ZoneId zone, Map<String, String> texts) {
    this.language = language;
    this.zone = zone;
    this.texts = texts;
  }

  /** The language spoken. */
  public Language language() {
    return language;
  }

  /**
   * The text for {@code key} with its numbered places filled.
   *
   * @param key a key of the catalogue; write it as a literal, so that a test can see it is used
   * @param values the values for the places, in order
   */
  public String say(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException(
          "There is no message " + key + ". Add it to an area in every language.");
    }
    return Wording.fill(key, text, values);
  }

  /** The word for an enum value, under {@code word.<type>.<value>}, for example a role's name. */
  public String word(Enum<?> value) {
    return say(wordKey(value));
  }

  /** A sentence about an enum value, under {@code about.<type>.<value>}. */
  public String about(Enum<?> value) {
    return say("about." + wordKey(value).substring("word.".length()));
  }

  /** The keys known, for tests and for tools that list what needs translating. */
  public Set<String> keys() {
    return texts.keySet();
  }

  /** A calendar date as this reader writes it, for example 22 November 2026. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(date);
  }

  /** A point in time as this reader writes it, in the node's time zone, to the minute. */
  public String time(Instant time) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(language.locale())
        .withZone(zone)
        .format(time);
  }

  /** A whole number with this reader's grouping. */
  public String number(long number) {
    return String.format(language.locale(), "%,d", number);
  }

  /** The key of the word for an enum value: {@code word.role.registration}. */
  public static String wordKey(Enum<?> value) {
    return "word." + kebab(value.getDeclaringClass().getSimpleName()) + "." + kebab(value.name());
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
