package org.asylia.adjudication.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Coded cases, column by column: for each thing that is coded, one byte a case that says which
 * code. Immutable, and safe for use by many threads.
 */
public final class CodedCases {
  /** The code of what nobody has coded. */
  public static final String NONE = "";

  private final int size;
  private final Map<String, Column> columns;

  private CodedCases(int size, Map<String, Column> columns) {
    this.size = size;
    this.columns = columns;
  }

  /** A column: its codes, of which the first is {@link #NONE}, and which of them each case has. */
  static final class Column {
    private final List<String> codes;
    private final byte[] of;

    private Column(List<String> codes, byte[] of) {
      this.codes = codes;
      this.of = of;
    }

    List<String> codes() {
      return codes;
    }

    int at(int row) {
      return of[row] & 0xff;
    }
  }

  /** How many cases there are. */
  public int size() {
    return size;
  }

  /** What is coded of some case. */
  public List<String> names() {
    return List.copyOf(columns.keySet());
  }

  /** The code that a case has for a thing; {@link #NONE} where it has none. */
  public String code(String name, int row) {
    return column(name).map(column -> column.codes().get(column.at(row))).orElse(NONE);
  }

  Optional<Column> column(String name) {
    return Optional.ofNullable(columns.get(name));
  }

  /** The same cases in the same order, but only those that are wanted. */
  public CodedCases where(java.util.function.IntPredicate wanted) {
    int[] rows = java.util.stream.IntStream.range(0, size).filter(wanted).toArray();
    Map<String, Column> fewer = new TreeMap<>();
    columns.forEach((name, column) -> {
      byte[] of = new byte[rows.length];
      for (int row = 0; row < rows.length; row++) {
        of[row] = column.of[rows[row]];
      }
      fewer.put(name, new Column(column.codes, of));
    });
    return new CodedCases(rows.length, fewer);
  }

  /** Takes in cases one after the other. Not safe to share between threads. */
  public static final class Builder {
    private static final int CODES = 255;

    private final Map<String, Growing> columns = new TreeMap<>();
    private int size;

    /**
     * Takes in a case.
     *
     * @throws IllegalArgumentException where one thing has more than 255 different codes
     */
    public Builder add(Map<String, String> codes) {
      codes.forEach(
          (name, code) -> columns.computeIfAbsent(name, _ -> new Growing()).put(name, size, code));
      size++;
      return this;
    }

    /** The cases taken in. */
    public CodedCases build() {
      Map<String, Column> built = new TreeMap<>();
      columns.forEach((name, growing) ->
          built.put(name, new Column(List.copyOf(growing.codes), Arrays.copyOf(growing.of, size))));
      return new CodedCases(size, built);
    }

    /** A column that grows. */
    private static final class Growing {
      private final List<String> codes = new ArrayList<>(List.of(NONE));
      private final Map<String, Integer> index = new TreeMap<>();
      private byte[] of = new byte[64];

      void put(String name, int row, String code) {
        if (row >= of.length) {
          of = Arrays.copyOf(of, Math.max(row + 1, of.length * 2));
        }
        int found = index.computeIfAbsent(code, c -> next(name, c));
        of[row] = (byte) found;
      }

      private int next(String name, String code) {
        if (code.isEmpty()) {
          return 0;
        }
        if (codes.size() > CODES) {
          throw new IllegalArgumentException(
              name + " has more than " + CODES + " different codes. Code it more coarsely.");
        }
        codes.add(code);
        return codes.size() - 1;
      }
    }
  }
}
