package org.asylia.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One requirement of the standard and what we say to it.
 *
 * @param words why it does not apply, or what is missing; empty where tests show it
 * @param tests {@code Class#method}, one or more where tests show it
 */
record Requirement(String id, int level, Kind kind, String words, List<String> tests) {
  private static final Pattern LINE =
      Pattern.compile("(V\\d+\\.\\d+\\.\\d+): \\{level: ([12]), (test|na|missing): (.+)}");

  enum Kind {
    TEST,
    NOT_APPLICABLE,
    MISSING
  }

  /** Reads the file: comments, empty lines, and one requirement a line. */
  static List<Requirement> read(List<String> lines) {
    List<Requirement> all = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        all.add(parse(line));
      }
    }
    return all;
  }

  static Requirement parse(String line) {
    Matcher found = LINE.matcher(line);
    if (!found.matches()) {
      throw new IllegalArgumentException("This line is no requirement: " + line);
    }
    String said = found.group(4);
    int level = Integer.parseInt(found.group(2));
    return switch (found.group(3)) {
      case "test" -> new Requirement(found.group(1), level, Kind.TEST, "", tests(said));
      case "na" -> new Requirement(found.group(1), level, Kind.NOT_APPLICABLE, said, List.of());
      default -> new Requirement(found.group(1), level, Kind.MISSING, said, List.of());
    };
  }

  private static List<String> tests(String said) {
    if (!said.startsWith("[") || !said.endsWith("]")) {
      throw new IllegalArgumentException("Tests stand in brackets: " + said);
    }
    return List.of(said.substring(1, said.length() - 1).split(", "));
  }
}
