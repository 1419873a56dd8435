package org.asylia.parameters;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Parser of one cell: S-FEEL unary tests and literals. Grammar: {@code -}, {@code not(tests)}, or
 * tests separated by commas; a test is a literal, {@code < <= > >=} and a literal, or an interval
 * such as {@code [1..10)}; a literal is {@code "text"}, a decimal number or {@code
 * date("2013-07-19")}.
 */
public final class Sfeel {
  private static final int MAX_CELL = 4_000;
  private static final int MAX_DIGITS = 30;

  private final Place place;
  private final String cell;
  private int at;

  private Sfeel(Place place, String cell) {
    this.place = place;
    this.cell = cell;
    if (cell.length() > MAX_CELL) {
      throw place.refuse(
          "the cell has %d characters.".formatted(cell.length()),
          "Write at most %d.".formatted(MAX_CELL));
    }
  }

  /**
   * Parses an input cell; an empty cell means the same as a dash.
   *
   * @throws InvalidParameterSetException naming the place, if the cell is no unary test
   */
  public static UnaryTest tests(Place place, String cell) {
    if (cell.isEmpty() || cell.equals("-")) {
      return new UnaryTest.Any();
    }
    var parser = new Sfeel(place, cell);
    var test = parser.negation();
    parser.finish();
    return test;
  }

  /** Parses a cell that must hold one literal. */
  static Value literal(Place place, String cell) {
    var parser = new Sfeel(place, cell);
    var value = parser.value();
    parser.finish();
    return value;
  }

  /** Parses a list of quoted codes, such as {@code "yes","no"}. */
  static List<String> codes(Place place, String cell) {
    var parser = new Sfeel(place, cell);
    var codes = new ArrayList<String>();
    do {
      if (!(parser.value() instanceof Value.Choice(var code)) || codes.contains(code)) {
        throw place.refuse(
            "the list of values <%s> is not a list of different quoted codes.".formatted(cell),
            "Write for example \"yes\",\"no\",\"not_stated\",\"not_assessed\".");
      }
      codes.add(code);
    } while (parser.takes(","));
    parser.finish();
    return codes;
  }

  private UnaryTest negation() {
    if (takes("not(")) {
      var inner = anyOf();
      require(")");
      return new UnaryTest.Not(inner);
    }
    return anyOf();
  }

  private UnaryTest anyOf() {
    var tests = new ArrayList<UnaryTest>();
    do {
      tests.add(one());
    } while (takes(","));
    return tests.size() == 1 ? tests.getFirst() : new UnaryTest.AnyOf(tests);
  }

  private UnaryTest one() {
    if (takes("<=")) {
      return new UnaryTest.Between(List.of(), List.of(bound(true)));
    }
    if (takes("<")) {
      return new UnaryTest.Between(List.of(), List.of(bound(false)));
    }
    if (takes(">=")) {
      return new UnaryTest.Between(List.of(bound(true)), List.of());
    }
    if (takes(">")) {
      return new UnaryTest.Between(List.of(bound(false)), List.of());
    }
    if (takes("[")) {
      return interval(true);
    }
    if (takes("(") || takes("]")) {
      return interval(false);
    }
    return new UnaryTest.Is(value());
  }

  private UnaryTest interval(boolean lowClosed) {
    var low = new UnaryTest.Bound(ordered(), lowClosed);
    require("..");
    var limit = ordered();
    boolean highClosed = takes("]");
    if (!highClosed && !takes(")") && !takes("[")) {
      throw unreadable();
    }
    if (limit.getClass() != low.limit().getClass() || Ordering.compare(low.limit(), limit) > 0) {
      throw place.refuse(
          "the interval <%s> is empty or mixes kinds.".formatted(cell),
          "Write the smaller end first, for example [1..10).");
    }
    return new UnaryTest.Between(List.of(low), List.of(new UnaryTest.Bound(limit, highClosed)));
  }

  private UnaryTest.Bound bound(boolean closed) {
    return new UnaryTest.Bound(ordered(), closed);
  }

  private Value ordered() {
    var value = value();
    if (value instanceof Value.Choice) {
      throw place.refuse(
          "codes have no order, so <%s> cannot be tested.".formatted(cell),
          "List the codes that match, for example \"a\",\"b\".");
    }
    return value;
  }

  private Value value() {
    if (takes("date(")) {
      var text = quoted();
      require(")");
      return day(text);
    }
    skipSpace();
    if (at < cell.length() && cell.charAt(at) == '"') {
      return Value.of(quoted());
    }
    return number();
  }

  private Value day(String text) {
    try {
      if (text.length() != "YYYY-MM-DD".length()) {
        throw new DateTimeException("not four, two and two digits");
      }
      return Value.of(LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      throw new InvalidParameterSetException(
          place, "\"%s\" is not a day.".formatted(text), "Write date(\"YYYY-MM-DD\").", notADay);
    }
  }

  private Value number() {
    int start = at;
    if (at < cell.length() && cell.charAt(at) == '-') {
      at++;
    }
    digits();
    if (at + 1 < cell.length() && cell.charAt(at) == '.' && isDigit(cell.charAt(at + 1))) {
      at++;
      digits();
    }
    var text = cell.substring(start, at);
    if (text.isEmpty() || text.equals("-") || text.startsWith("-.") || text.startsWith(".")) {
      throw unreadable();
    }
    if (text.length() > MAX_DIGITS) {
      throw place.refuse(
          "the number %s is too long.".formatted(text),
          "Use at most %d characters.".formatted(MAX_DIGITS));
    }
    return new Value.Quantity(new BigDecimal(text));
  }

  private void digits() {
    while (at < cell.length() && isDigit(cell.charAt(at))) {
      at++;
    }
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private String quoted() {
    require("\"");
    int end = cell.indexOf('"', at);
    if (end < 0 || cell.substring(at, end).indexOf('\\') >= 0) {
      throw unreadable();
    }
    var text = cell.substring(at, end);
    at = end + 1;
    return text;
  }

  private boolean takes(String token) {
    skipSpace();
    if (cell.startsWith(token, at)) {
      at += token.length();
      return true;
    }
    return false;
  }

  private void require(String token) {
    if (!takes(token)) {
      throw unreadable();
    }
  }

  private void skipSpace() {
    while (at < cell.length() && Character.isWhitespace(cell.charAt(at))) {
      at++;
    }
  }

  private void finish() {
    skipSpace();
    if (at < cell.length()) {
      throw unreadable();
    }
  }

  private InvalidParameterSetException unreadable() {
    return place.refuse(
        "the cell <%s> cannot be read from character %d on.".formatted(cell, at + 1),
        "Write \"code\", \"a\",\"b\", not(\"a\"), < 10, [1..10), date(\"2013-07-19\") or -.");
  }
}
