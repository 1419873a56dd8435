package org.asylia.parameters;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The sentences in which proofs, explanations and comparisons are told, in one language. */
public final class Sentences {
  private final Properties texts = new Properties();

  private Sentences(String language) {
    var name = "sentences." + language + ".properties";
    var stream = Sentences.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalArgumentException(
          "There are no sentences in <%s>. Write en, ko or zh.".formatted(language));
    }
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Returns the sentences of a language: {@code en}, {@code ko} or {@code zh}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Sentences in(String language) {
    return new Sentences(language);
  }

  /** Returns a sentence with its gaps, written {@code {0}}, {@code {1}} and so on, filled. */
  public String of(String key, Object... gaps) {
    var text = texts.getProperty(key, key);
    for (int i = 0; i < gaps.length; i++) {
      text = text.replace("{" + i + "}", gaps[i].toString());
    }
    return text;
  }

  /** Returns the keys of all sentences. */
  public java.util.Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
