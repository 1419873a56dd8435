package org.asylia.desk.casebook;

/** Text in columns of a terminal, where a Korean or Chinese character takes two. */
final class Columns {
  private Columns() {}

  /** The columns that a text takes. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /**
   * A text filled with blanks, or cut with {@code …}, to so many columns; nothing that controls.
   */
  static String fit(String text, int columns) {
    String plain = plain(text);
    StringBuilder fitted = new StringBuilder();
    int used = 0;
    boolean whole = width(plain) <= columns;
    int room = whole ? columns : columns - 1;
    for (int point : plain.codePoints().toArray()) {
      if (used + width(point) > room) {
        break;
      }
      fitted.appendCodePoint(point);
      used += width(point);
    }
    if (!whole) {
      fitted.append('…');
      used++;
    }
    return fitted.repeat(' ', columns - used).toString();
  }

  /** A text without anything that could move the cursor or change the direction of writing. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().map(point -> visible(point) ? point : '?').forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean visible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (point >= 0x1100 && point <= 0x115F)
            || (point >= 0x2E80 && point <= 0xA4CF)
            || (point >= 0xAC00 && point <= 0xD7A3)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0xFE30 && point <= 0xFE6F)
            || (point >= 0xFF00 && point <= 0xFF60)
            || (point >= 0xFFE0 && point <= 0xFFE6)
            || (point >= 0x1F300 && point <= 0x1FAFF)
            || (point >= 0x20000 && point <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
