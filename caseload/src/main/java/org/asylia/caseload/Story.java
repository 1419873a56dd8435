package org.asylia.caseload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of one profile, read from {@code NAME.story}: sections {@code @key}, each with a line
 * in English, Korean and Chinese. A key that ends in a number is one of several variants.
 */
final class Story {
  private static final String COMMON = "common";

  private final String name;
  private final Map<String, Phrase> phrases;

  private Story(String name, Map<String, Phrase> phrases) {
    this.name = name;
    this.phrases = Map.copyOf(phrases);
  }

  /** The story of that name over the common one, whose phrases it may replace. */
  static Story named(String name) {
    Map<String, Phrase> phrases = new HashMap<>(read(COMMON));
    Map<String, Phrase> own = read(name);
    own.keySet().forEach(key -> phrases.keySet().removeIf(k -> base(k).equals(base(key))));
    phrases.putAll(own);
    return new Story(name, phrases);
  }

  /** Whether there is such a phrase, in one variant or in several. */
  boolean has(String key) {
    return phrases.containsKey(key) || phrases.containsKey(key + " 1");
  }

  /** How many variants there are; one where the key stands alone. */
  int variants(String key) {
    int count = 0;
    while (phrases.containsKey(key + " " + (count + 1))) {
      count++;
    }
    return Math.max(count, 1);
  }

  /** The phrase of that key, in one of its variants. */
  Phrase pick(String key, Dice dice) {
    return phrases.containsKey(key) ? one(key) : one(key + " " + (1 + dice.below(variants(key))));
  }

  /** Every phrase. */
  java.util.Collection<Phrase> phrases() {
    return phrases.values();
  }

  /** The phrase of exactly that key. */
  Phrase one(String key) {
    Phrase phrase = phrases.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException(
          "The story " + name + " has no phrase " + key + ": add it to " + name + ".story.");
    }
    return phrase;
  }

  private static String base(String key) {
    return key.replaceAll(" \\d+$", "");
  }

  private static Map<String, Phrase> read(String name) {
    try (InputStream in = Story.class.getResourceAsStream(name + ".story")) {
      if (in == null) {
        throw new IllegalArgumentException("There is no " + name + ".story among the stories.");
      }
      return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("The story " + name + " cannot be read.", e);
    }
  }

  private static Map<String, Phrase> parse(String name, BufferedReader lines) throws IOException {
    Map<String, Phrase> phrases = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("@")) {
        Phrase phrase =
            new Phrase(
                said(name, line, "en: ", lines.readLine()),
                said(name, line, "ko: ", lines.readLine()),
                said(name, line, "zh: ", lines.readLine()));
        phrases.put(line.substring(1), phrase);
      }
    }
    return phrases;
  }

  private static String said(
      String name, String key, String mark, @org.jspecify.annotations.Nullable String line) {
    if (line == null || !line.startsWith(mark)) {
      throw new IllegalArgumentException(
          "In " + name + ".story the section " + key + " lacks its line " + mark.strip());
    }
    return line.substring(mark.length());
  }
}
