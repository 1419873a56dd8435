package org.asylia.parameters.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.Place;

/** Reader of invariants, as {@code docs/formats/invariants.md} describes them. */
public final class InvariantReader {
  private static final int MAX_BYTES = 256 * 1024;
  private static final int MAX_LINES = 2_000;
  private static final int MAX_INVARIANTS = 200;
  private static final String HEAD = "invariants/1 for ";
  private static final String EVERY = "every set";

  private final Place place;
  private final Map<String, Invariant> invariants = new LinkedHashMap<>();
  private final Map<String, String> exceptions = new LinkedHashMap<>();
  private final List<InvariantBlock> open = new ArrayList<>();

  private InvariantReader(Place place) {
    this.place = place;
  }

  /** Returns what every set must keep; the file comes with this library. */
  public static Invariants ofEverySet() {
    var name = "every-set.invariants";
    try (InputStream in = InvariantReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside the program.");
      }
      return read(name, in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Reads a file of invariants.
   *
   * @param file the name to use in messages
   * @param bytes UTF-8
   * @throws InvalidParameterSetException naming file, invariant and line, if it is none
   */
  public static Invariants read(String file, byte[] bytes) {
    var place = Place.file(file);
    return new InvariantReader(place).read(text(place, bytes));
  }

  private static List<String> text(Place place, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw place.refuse(
          "it has %d bytes.".formatted(bytes.length), "Write at most %d.".formatted(MAX_BYTES));
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.lines().map(String::strip).toList();
    } catch (CharacterCodingException notText) {
      throw new InvalidParameterSetException(
          place, "the file is not UTF-8.", "Save it as UTF-8.", notText);
    }
  }

  private Invariants read(List<String> lines) {
    if (lines.size() > MAX_LINES || lines.isEmpty() || !lines.getFirst().startsWith(HEAD)) {
      throw place.refuse(
          "it has %d lines and does not begin as it should.".formatted(lines.size()),
          "Begin with \"%sGB-2014\" or \"%s%s\"; at most %d lines."
              .formatted(HEAD, HEAD, EVERY, MAX_LINES));
    }
    for (int line = 1; line < lines.size(); line++) {
      if (!lines.get(line).isEmpty() && !lines.get(line).startsWith("#")) {
        line(line + 1, lines.get(line));
      }
    }
    close();
    var set = lines.getFirst().substring(HEAD.length()).strip();
    return new Invariants(
        place.file(), set.equals(EVERY) ? "" : set, List.copyOf(invariants.values()), exceptions);
  }

  private void line(int number, String text) {
    var words = text.split("\\s+", 2);
    var rest = words.length > 1 ? words[1] : "";
    switch (words[0]) {
      case "invariant" -> {
        close();
        open.add(new InvariantBlock(place, rest, number));
      }
      case "except" -> except(number, rest);
      default -> {
        if (open.isEmpty()) {
          throw place.refuse(
              "line %d stands in no invariant.".formatted(number), "Write \"invariant NAME\".");
        }
        open.getFirst().line(number, words[0], rest);
      }
    }
  }

  private void except(int number, String rest) {
    var parts = rest.split("\\s+", 3);
    if (parts.length < 3) {
      throw place.refuse(
          "the exception in line %d names no source.".formatted(number),
          "Write \"except INVARIANT FACT SOURCE\".");
    }
    exceptions.put(parts[0] + " " + parts[1], parts[2]);
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    var invariant = open.removeFirst().close();
    if (invariants.putIfAbsent(invariant.name(), invariant) != null
        || invariants.size() > MAX_INVARIANTS) {
      throw place
          .atRule(invariant.name())
          .refuse(
              "it is there twice, or there are more than %d.".formatted(MAX_INVARIANTS),
              "Rename it, or split the file.");
    }
  }
}
