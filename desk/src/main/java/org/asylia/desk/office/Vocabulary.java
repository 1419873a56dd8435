package org.asylia.desk.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.asylia.desk.language.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The situation's words in the desk's languages: its coded facts with their values, and what its
 * parameter sets derive from them. Immutable, safe for use by many threads.
 */
public final class Vocabulary {
  private final Map<String, Fact> facts;
  private final Map<Language, Map<String, String>> words;

  private Vocabulary(Map<String, Fact> facts, Map<Language, Map<String, String>> words) {
    this.facts = facts;
    this.words = words;
  }

  /**
   * A fact that can be found.
   *
   * @param code its code
   * @param label what it is called
   * @param meaning a sentence about what it means, in English
   * @param values its values in their order, each with what it is called
   */
  public record Fact(
      String code,
      Map<Language, String> label,
      String meaning,
      Map<String, Map<Language, String>> values) {}

  /** The vocabulary of that situation, from the class path. */
  public static Vocabulary of(String situation) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    try (InputStream in = resource(situation, "facts.json")) {
      for (JsonNode fact : JsonMapper.shared().readTree(in).path("facts")) {
        facts.put(fact.path("code").asString(), fact(fact));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The facts of " + situation + " cannot be read.", e);
    }
    Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, words(situation, language));
    }
    return new Vocabulary(facts, words);
  }

  /** The fact of that code; empty where the vocabulary has none. */
  public Optional<Fact> fact(String code) {
    return Optional.ofNullable(facts.get(code));
  }

  /** What a fact is called; its code where the vocabulary has no word for it. */
  public String label(Language language, String code) {
    return fact(code).map(f -> f.label().getOrDefault(language, code)).orElse(code);
  }

  /** What a fact means, in a sentence; in English where there is none in that language. */
  public String meaning(Language language, String code) {
    return word(language, "meaning." + code).or(() -> fact(code).map(Fact::meaning)).orElse("");
  }

  /** What a value of a fact is called; its code where the vocabulary has no word for it. */
  public String value(Language language, String code, String value) {
    return fact(code)
        .map(f -> f.values().getOrDefault(value, Map.of()))
        .map(labels -> labels.getOrDefault(language, value))
        .orElse(value);
  }

  /** What a legal character derived by a set is called; empty where there is no word for it. */
  public Optional<String> derived(Language language, String decision) {
    return word(language, "decision." + decision);
  }

  /** What the value of a legal character is called; its code where there is no word for it. */
  public String derivedValue(Language language, String value) {
    return word(language, "value." + value).orElse(value);
  }

  private Optional<String> word(Language language, String key) {
    return Optional.ofNullable(words.getOrDefault(language, Map.of()).get(key));
  }

  private static Fact fact(JsonNode node) {
    Map<String, Map<Language, String>> values = new LinkedHashMap<>();
    for (JsonNode value : node.path("values")) {
      values.put(value.path("code").asString(), labels(value.path("label")));
    }
    return new Fact(
        node.path("code").asString(),
        labels(node.path("label")),
        node.path("meaning").asString(),
        values);
  }

  private static Map<Language, String> labels(JsonNode node) {
    Map<Language, String> labels = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      labels.put(language, node.path(language.code()).asString());
    }
    return labels;
  }

  private static Map<String, String> words(String situation, Language language) {
    Properties properties = new Properties();
    try (InputStream in = resource(situation, "words." + language.code() + ".properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The words of " + situation + " cannot be read.", e);
    }
    Map<String, String> words = new LinkedHashMap<>();
    properties.forEach((key, word) -> words.put(String.valueOf(key), String.valueOf(word)));
    return Map.copyOf(words);
  }

  private static InputStream resource(String situation, String name) {
    String path = "situations/" + situation + "/" + name;
    return List.of(path).stream()
        .flatMap(p ->
            Optional.ofNullable(Vocabulary.class.getClassLoader().getResourceAsStream(p)).stream())
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("The situation has no vocabulary: add " + path + "."));
  }
}
