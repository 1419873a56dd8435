package org.asylia.desk.parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asylia.desk.language.Language;
import org.asylia.parameters.Value;
import org.asylia.parameters.explain.Recognition;

/** Steps a person may take in a situation, and the facts they make: {@code steps.tsv}. */
final class Steps {
  private static final int COLUMNS = 5;

  private final List<Recognition.Step> all = new ArrayList<>();
  private final Map<String, Map<Language, String>> labels = new HashMap<>();

  private Steps() {}

  /** The steps of that situation, from the class path; columns code, en, ko, zh, facts. */
  static Steps of(String situation) {
    String path = "situations/" + situation + "/steps.tsv";
    try (var in = Steps.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new BadInputException("The situation has no steps: add " + path + ".");
      }
      Steps steps = new Steps();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> steps.add(path, line.split("\t", -1)));
      return steps;
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read.", e);
    }
  }

  private void add(String path, String[] columns) {
    if (columns.length != COLUMNS) {
      throw new BadInputException(
          "A line of %s has %d columns. Write code, en, ko, zh and facts."
              .formatted(path, columns.length));
    }
    labels.put(
        columns[0],
        Map.of(
            Language.ENGLISH,
            columns[1],
            Language.KOREAN,
            columns[2],
            Language.CHINESE,
            columns[3]));
    Map<String, Value> makes = new HashMap<>();
    for (String fact : columns[4].split(",", -1)) {
      String[] sides = fact.split("=", 2);
      makes.put(sides[0], Value.of(sides[1]));
    }
    all.add(new Recognition.Step(columns[0], makes));
  }

  List<Recognition.Step> all() {
    return List.copyOf(all);
  }

  String label(String code, Language language) {
    return labels.getOrDefault(code, Map.of()).getOrDefault(language, code);
  }
}
