package org.asylia.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.Country;
import org.asylia.casefile.EvidenceAct.InForce;
import org.asylia.casefile.EvidenceAct.InformationKind;
import org.asylia.evidence.ShelfSource.Seen;

/**
 * The situation's shelf of dated country information, read from a table of tab-separated values.
 *
 * <p>Columns: key, kind (report or law), about (ISO country), title, publisher, published,
 * accessed, in force from, in force to, seen (v or m), passage. Dates are ISO 8601; an empty cell
 * means not known. The first line is the heading.
 *
 * @param sources the sources in the order of the table
 */
public record Shelf(List<ShelfSource> sources) {
  private static final int COLUMNS = 11;

  /** Copies the list. */
  public Shelf {
    sources = List.copyOf(sources);
  }

  /** The source of that key. */
  public Optional<ShelfSource> find(String key) {
    return sources.stream().filter(s -> s.key().equals(key)).findFirst();
  }

  /**
   * Reads a shelf.
   *
   * @param name the table's name, for messages
   * @throws IllegalArgumentException naming the table, the line and what is wrong in it
   */
  public static Shelf read(String name, Reader table) throws IOException {
    List<ShelfSource> sources = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    BufferedReader lines = new BufferedReader(table);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number > 1 && !line.isBlank()) {
        ShelfSource source = source(name, number, line);
        if (!keys.add(source.key())) {
          throw wrong(name, number, "the key " + source.key() + " stands twice");
        }
        sources.add(source);
      }
    }
    return new Shelf(sources);
  }

  private static ShelfSource source(String name, int number, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw wrong(name, number, "it has " + cells.length + " columns and needs " + COLUMNS);
    }
    try {
      return new ShelfSource(
          filled(name, number, "key", cells[0]),
          kind(name, number, cells[1]),
          new Country(cells[2]),
          filled(name, number, "title", cells[3]),
          filled(name, number, "publisher", cells[4]),
          date(cells[5]),
          date(cells[6]),
          date(cells[7]).map(from -> new InForce(from, date(cells[8]))),
          seen(name, number, cells[9]),
          filled(name, number, "passage", cells[10]));
    } catch (DateTimeException e) {
      throw wrong(name, number, "a date is not written as 2014-02-17");
    }
  }

  private static Optional<LocalDate> date(String cell) {
    return cell.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }

  private static String filled(String name, int number, String column, String cell) {
    if (cell.isBlank()) {
      throw wrong(name, number, "the column " + column + " is empty");
    }
    return cell;
  }

  private static InformationKind kind(String name, int number, String cell) {
    return switch (cell) {
      case "report" -> InformationKind.REPORT;
      case "law" -> InformationKind.LAW;
      default -> throw wrong(name, number, "the kind is neither report nor law");
    };
  }

  private static Seen seen(String name, int number, String cell) {
    return switch (cell) {
      case "v" -> Seen.SEEN;
      case "m" -> Seen.FROM_MEMORY;
      default -> throw wrong(name, number, "the mark is neither v (seen) nor m (from memory)");
    };
  }

  private static IllegalArgumentException wrong(String name, int number, String what) {
    return new IllegalArgumentException(
        "Nothing was read from " + name + ": in line " + number + " " + what + ".");
  }
}
