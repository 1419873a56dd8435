package org.asylia.identity.name;

import java.util.Map;

/**
 * Finds the stretches of a written name that may be a surname or a syllable, whatever its script.
 */
final class EdgeFinder {
  private static final double OVER_HYPHEN = 0.02;
  private static final double OVER_SPACE = 0.003;
  private static final double OVER_COMMA = 0.0005;
  private static final double UNKNOWN_SURNAME = 1e-6;
  private static final int LONGEST = 9;

  private final NameTables tables;
  private final Written written;

  EdgeFinder(NameTables tables, Written written) {
    this.tables = tables;
    this.written = written;
  }

  /**
   * Surnames at the start: what is the number of a surname, or -1 - syllable for an unknown one.
   */
  Edges surnames() {
    Edges edges = new Edges(written.length());
    if (written.length() == 0) {
      return edges;
    }
    int letter = written.letter(0);
    switch (Scripts.of(letter)) {
      case HANGUL -> hangulSurnames(edges);
      case HAN -> hanSurnames(edges);
      case CYRILLIC, THAI, LAO -> otherwise(tables.others.surnames, 0, edges);
      default -> spelled(tables.latin.surnames, 0, edges);
    }
    edges.closed(0);
    return edges;
  }

  /** Syllables of the given name, from every letter. */
  Edges given() {
    Edges edges = new Edges(written.length());
    for (int from = 0; from < written.length(); from++) {
      int letter = written.letter(from);
      switch (Scripts.of(letter)) {
        case HANGUL -> {
          edges.add(from + 1, letter, -1);
          edges.even(1);
        }
        case HAN -> {
          for (HanTable.Read read : tables.han.readings(letter)) {
            edges.add(from + 1, read.hangul().charAt(0), -1);
            edges.even(read.given());
          }
        }
        case CYRILLIC, THAI, LAO -> otherwise(tables.others.given, from, edges);
        default -> spelled(tables.latin.given, from, edges);
      }
      edges.closed(from);
    }
    return edges;
  }

  private void hangulSurnames(Edges edges) {
    StringBuilder form = new StringBuilder(2);
    for (int to = 1; to <= Math.min(2, written.length()); to++) {
      form.append((char) written.letter(to - 1));
      int number = tables.surnames.number(form.toString());
      if (number >= 0) {
        edges.add(to, number, -1);
        edges.even(cost(0, to));
      } else if (to == 1) {
        edges.add(1, -1 - form.charAt(0), -1);
        edges.even(UNKNOWN_SURNAME);
      }
    }
  }

  private void hanSurnames(Edges edges) {
    for (HanTable.Read read : tables.han.readings(written.letter(0))) {
      int number = tables.surnames.number(read.hangul());
      if (number >= 0) {
        edges.add(1, number, -1);
        edges.even(read.surname());
      } else {
        edges.add(1, -1 - read.hangul().charAt(0), -1);
        edges.even(read.surname() * UNKNOWN_SURNAME);
      }
      if (written.length() > 1) {
        for (HanTable.Read next : tables.han.readings(written.letter(1))) {
          int both = tables.surnames.number(read.hangul() + next.hangul());
          if (both >= 0) {
            edges.add(2, both, -1);
            edges.even(read.surname() * next.surname());
          }
        }
      }
    }
  }

  private void spelled(Spellings table, int from, Edges edges) {
    long key = Letters.none();
    int last = Math.min(written.length(), from + LONGEST);
    for (int to = from + 1; to <= last; to++) {
      int letter = written.letter(to - 1);
      if (Letters.number(letter) == 0) {
        return;
      }
      key = Letters.with(key, letter);
      int slot = table.slot(key);
      double cost = cost(from, to);
      for (int entry = table.start(slot); entry < table.end(slot); entry++) {
        edges.add(to, table.what(entry), table.onset(entry));
        edges.from(table, entry, cost);
      }
    }
  }

  private void otherwise(Map<Scripts, Spellings> tables, int from, Edges edges) {
    Spellings table = tables.get(Scripts.of(written.letter(from)));
    long key = 0;
    int last = Math.min(written.length(), from + LONGEST);
    for (int to = from + 1; table != null && to <= last; to++) {
      key = OtherScripts.with(key, written.letter(to - 1));
      int slot = table.slot(key);
      for (int entry = table.start(slot); entry < table.end(slot); entry++) {
        edges.add(to, table.what(entry), -1);
        edges.from(table, entry, cost(from, to));
      }
    }
  }

  private double cost(int from, int to) {
    double cost = 1;
    for (int at = from + 1; at < to; at++) {
      cost *=
          switch (written.breakAt(at)) {
            case Written.HYPHEN -> OVER_HYPHEN;
            case Written.WORD -> OVER_SPACE;
            case Written.COMMA -> OVER_COMMA;
            default -> 1;
          };
    }
    return cost;
  }
}
