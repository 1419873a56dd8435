package org.asylia.desk.retention;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For how long records are kept after their file is closed.
 *
 * @param years by how the file ended
 */
public record RetentionSchedule(Map<EndKind, Years> years) {
  private static final int COLUMNS = 4;

  /**
   * A span.
   *
   * @param count whole years, at least 1
   * @param confirmed whether the source was seen, or is told from memory
   * @param source the law or rule it comes from
   */
  public record Years(int count, boolean confirmed, String source) {}

  /** Copies the map. */
  public RetentionSchedule {
    years = Map.copyOf(years);
  }

  /** No schedule: nothing is ever due. */
  public static RetentionSchedule none() {
    return new RetentionSchedule(Map.of());
  }

  /**
   * The schedule of a situation.
   *
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  public static RetentionSchedule load(String situation) throws IOException {
    String path = "situations/" + situation + "/retention.tsv";
    try (InputStream in = RetentionSchedule.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "The situation does not say how long records are kept: add " + path + ".");
      }
      return read(path, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  static RetentionSchedule read(String path, List<String> lines) {
    Map<EndKind, Years> years = new EnumMap<>(EndKind.class);
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.startsWith("#") && !line.startsWith("kind\t") && !line.isBlank()) {
        row(path + ":" + number, line.split("\t", -1), years);
      }
    }
    return new RetentionSchedule(years);
  }

  private static void row(String place, String[] cells, Map<EndKind, Years> years) {
    if (cells.length != COLUMNS
        || !cells[1].matches("[1-9][0-9]{0,2}")
        || !cells[2].matches("[sm]")
        || cells[3].isBlank()) {
      throw new IllegalArgumentException(
          place + ": expected kind, years from 1 to 999, s or m, and a source.");
    }
    EndKind kind;
    try {
      kind = EndKind.valueOf(cells[0]);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          place + ": " + cells[0] + " is none of " + List.of(EndKind.values()) + ".", e);
    }
    Years span = new Years(Integer.parseInt(cells[1]), cells[2].equals("s"), cells[3]);
    if (years.put(kind, span) != null) {
      throw new IllegalArgumentException(place + ": " + kind + " stands twice.");
    }
  }

  /** The day from which a record may be erased; empty where the schedule does not speak of it. */
  Optional<LocalDate> due(EndKind kind, LocalDate closed) {
    return Optional.ofNullable(years.get(kind)).map(span -> closed.plusYears(span.count()));
  }
}
