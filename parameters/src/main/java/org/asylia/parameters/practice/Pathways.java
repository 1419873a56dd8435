package org.asylia.parameters.practice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.parameters.Confidence;

/**
 * Steps a person may take, or be made to take, and the sets under which they close a way.
 *
 * @param steps one line of the table each
 */
public record Pathways(List<Step> steps) {
  private static final String[] HEADING = {
    "step", "changes", "closes", "from", "to", "seen", "source", "en", "ko", "zh"
  };
  private static final String CODE = "[a-z][a-z0-9_]*";

  /** Copies the list. */
  public Pathways {
    steps = List.copyOf(steps);
  }

  /**
   * A step and what it closes.
   *
   * @param code the step, such as {@code take_rok_nationality}; it may stand on several lines
   * @param changes the facts it makes true: a fact and its value
   * @param closes the ids of the sets under which something is lost
   * @param days from when to when it does
   * @param seen whether that was seen in its source
   * @param source the law or decision
   * @param words what it says, by language: {@code en}, {@code ko}, {@code zh}
   */
  public record Step(
      String code,
      Map<String, String> changes,
      List<String> closes,
      Span days,
      Confidence seen,
      String source,
      Map<String, String> words) {
    /** Copies the collections. */
    public Step {
      changes = Map.copyOf(changes);
      closes = List.copyOf(closes);
      words = Map.copyOf(words);
    }
  }

  /**
   * Reads the table.
   *
   * @param file the name to use in messages
   * @param bytes tab-separated values, UTF-8
   * @throws InvalidTableException naming the line and what to write instead
   */
  public static Pathways read(String file, byte[] bytes) {
    return new Pathways(TableLine.all(file, bytes, HEADING).stream().map(Pathways::step).toList());
  }

  private static Step step(TableLine line) {
    List<String> closes = line.list("closes", ",");
    if (closes.isEmpty()) {
      throw line.wrong("The step closes nothing.", "Write the ids of sets, such as US-2004.");
    }
    return new Step(
        line.matching("step", CODE, "a code of small letters, digits and _"),
        changes(line),
        closes,
        line.days(),
        line.seen(),
        line.filled("source"),
        line.words());
  }

  private static Map<String, String> changes(TableLine line) {
    Map<String, String> changes = new LinkedHashMap<>();
    for (String change : line.list("changes", ";")) {
      String[] parts = change.split("=", -1);
      if (parts.length != 2 || !parts[0].matches(CODE) || !parts[1].matches(CODE)) {
        throw line.wrong("<%s> changes no fact.".formatted(change), "Write fact=value; fact=value");
      }
      changes.put(parts[0], parts[1]);
    }
    if (changes.isEmpty()) {
      throw line.wrong("The step changes no fact.", "Write fact=value; fact=value");
    }
    return changes;
  }

  /** Returns the steps that close something under a set on a day. */
  public List<Step> closing(String set, LocalDate day) {
    return steps.stream()
        .filter(step -> step.closes().contains(set) && step.days().covers(day))
        .toList();
  }
}
