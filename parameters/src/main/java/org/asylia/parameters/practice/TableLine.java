package org.asylia.parameters.practice;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.parameters.Confidence;

/** A line of a table of tab-separated values, with its cells by the names of the heading. */
record TableLine(String file, int number, Map<String, String> cells) {
  private static final int LARGEST = 1 << 20;
  private static final List<String> LANGUAGES = List.of("en", "ko", "zh");

  /** Reads all lines under a heading that must be the one expected. */
  static List<TableLine> all(String file, byte[] bytes, String... heading) {
    List<String> lines = text(file, bytes).lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(String.join("\t", heading))) {
      throw new InvalidTableException(
          file, 1, "The heading is another one.", "Write " + String.join(", ", heading) + ".");
    }
    List<TableLine> all = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        all.add(line(file, i + 1, lines.get(i).split("\t", -1), heading));
      }
    }
    return all;
  }

  private static String text(String file, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw new InvalidTableException(file, 1, "The table is over 1 MiB.", "Split it.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new InvalidTableException(file, 1, "The table is not UTF-8.", "Save it as UTF-8.");
    }
  }

  private static TableLine line(String file, int number, String[] cells, String... heading) {
    if (cells.length != heading.length) {
      throw new InvalidTableException(
          file,
          number,
          "There are %d cells instead of %d.".formatted(cells.length, heading.length),
          "Write one for each column, empty where nothing is known.");
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      named.put(heading[i], cells[i].strip());
    }
    return new TableLine(file, number, named);
  }

  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  String filled(String column) {
    return matching(column, ".+", "something");
  }

  String matching(String column, String pattern, String what) {
    String cell = cell(column);
    if (!cell.matches(pattern)) {
      throw wrong("Column %s says <%s>.".formatted(column, cell), "Write " + what + ".");
    }
    return cell;
  }

  List<String> list(String column, String separator) {
    return Arrays.stream(cell(column).split(separator, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  Span days() {
    for (String end : List.of("from", "to")) {
      if (!Span.isWritten(cell(end))) {
        throw wrong(
            "Column %s says <%s>.".formatted(end, cell(end)),
            "Write YYYY, YYYY-MM or YYYY-MM-DD, or leave it empty.");
      }
    }
    return new Span(cell("from"), cell("to"));
  }

  Confidence seen() {
    return matching("seen", "[vm]", "v (seen in the source) or m (from memory)").equals("v")
        ? Confidence.SEEN
        : Confidence.MEMORY;
  }

  /** What the line says, by language. */
  Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> words.put(language, filled(language)));
    return words;
  }

  InvalidTableException wrong(String problem, String advice) {
    return new InvalidTableException(file, number, problem, advice);
  }
}
