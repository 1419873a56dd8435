package org.asylia.desk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The catalogue holds every message in every language, read once from {@code
 * /messages/<area>.<code>.properties} (UTF-8) for the areas listed in {@code /messages/areas}.
 *
 * <p>Reading fails if a language lacks a key that another has, so a desk with a missing message
 * does not start. Immutable, safe for use by many threads.
 */
public final class Catalogue {

  private final Map<Language, Map<String, String>> texts;

  private Catalogue(Map<Language, Map<String, String>> texts) {
    this.texts = texts;
  }

  /** Reads the catalogue from the class path. */
  public static Catalogue read() {
    Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, readLanguage(language));
    }
    Catalogue catalogue = new Catalogue(texts);
    catalogue.requireSameKeys();
    return catalogue;
  }

  /** The messages in one language; dates and times are shown in {@code zone}. */
  public Messages in(Language language, java.time.ZoneId zone) {
    return new Messages(language, zone, texts(language));
  }

  Map<String, String> texts(Language language) {
    return texts.getOrDefault(language, Map.of());
  }

  private static Map<String, String> readLanguage(Language language) {
    Map<String, String> all = new TreeMap<>();
    for (String area : areas()) {
      Properties one = new Properties();
      try (Reader reader = open("/messages/" + area + "." + language.code() + ".properties")) {
        one.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("Message area " + area + " could not be read.", e);
      }
      one.forEach((key, text) -> put(all, area, String.valueOf(key), String.valueOf(text)));
    }
    return Map.copyOf(all);
  }

  private static void put(Map<String, String> all, String area, String key, String text) {
    if (all.put(key, text) != null) {
      throw new IllegalStateException(
          "Message " + key + " of area " + area + " is already defined in another area.");
    }
  }

  private static List<String> areas() {
    try (Reader reader = open("/messages/areas")) {
      return reader.readAllAsString().lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The list of message areas could not be read.", e);
    }
  }

  private static Reader open(String resource) {
    InputStream in = Catalogue.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(
          "The message file "
              + resource
              + " is missing. Maybe its area is listed but not written"
              + " in every language.");
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  private void requireSameKeys() {
    Map<String, String> english = texts(Language.ENGLISH);
    texts.forEach((language, own) -> {
      if (!own.keySet().equals(english.keySet())) {
        throw new IllegalStateException(
            "Messages in "
                + language
                + " and ENGLISH differ in keys: "
                + difference(own, english)
                + ". Write each key in every language.");
      }
    });
  }

  private static java.util.Set<String> difference(Map<String, String> a, Map<String, String> b) {
    java.util.Set<String> all = new java.util.TreeSet<>(a.keySet());
    all.addAll(b.keySet());
    all.removeIf(key -> a.containsKey(key) && b.containsKey(key));
    return all;
  }
}
