package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Reads one writing of a name: tries each order its words may be meant in and ranks the readings.
 */
final class PieceReader {
  /** How many readings of a name are kept. */
  static final int READINGS = 64;

  private static final double LEAST = 2e-5;
  private static final double SURNAME_FIRST = 0.96;
  private static final double NO_APOSTROPHES = 0.05;
  private static final double MARRIED = 2e-4;
  private static final double UNREADABLE_LETTER = Math.log(0.02);

  private final NameTables tables;

  PieceReader(NameTables tables) {
    this.tables = tables;
  }

  /**
   * One order of a name's words.
   *
   * @param lattice the name in that order
   * @param share how likely it is meant so
   * @param mark what is to be noted if it is
   */
  record Order(Lattice lattice, double share, EnumSet<NameMark> mark) {}

  /** What one writing says. */
  record Read(Written written, EnumSet<NameMark> marks, List<Candidate> candidates, double total) {}

  NameTables tables() {
    return tables;
  }

  Read read(String piece) {
    Written written = WrittenReader.read(piece);
    EnumSet<NameMark> marks = EnumSet.noneOf(NameMark.class);
    marks.addAll(written.marks());
    List<Order> orders = orders(written, Lattice::summed);
    double total = 0;
    for (Order each : orders) {
      total += each.share * each.lattice.total();
    }
    if (total <= 0) {
      return new Read(written, marks, List.of(), 0);
    }
    Map<Long, Weighed> all = new HashMap<>();
    for (Order order : orders) {
      double least = LEAST * total / order.share;
      for (Search.Prefix each : new Search(order.lattice, least).run()) {
        all.computeIfAbsent(each.key, key -> new Weighed())
            .add(each, each.mass() * order.share, order.mark);
      }
    }
    double sum = total;
    List<Weighed> best =
        all.values().stream()
            .sorted((a, b) -> Double.compare(b.mass, a.mass))
            .limit(READINGS)
            .toList();
    best.stream().findFirst().ifPresent(first -> mark(first, written, total(written, sum), marks));
    return new Read(
        written, marks, best.stream().map(each -> candidate(each, sum)).toList(), total);
  }

  private static double total(Written written, double sum) {
    return Math.log(sum) - UNREADABLE_LETTER * letters(written);
  }

  /** Letters of an alphabet; a character or syllable says as much as four of them. */
  private static int letters(Written written) {
    int letters = 0;
    for (int at = 0; at < written.length(); at++) {
      Scripts script = Scripts.of(written.letter(at));
      letters += script == Scripts.HAN || script == Scripts.HANGUL ? 4 : 1;
    }
    return letters;
  }

  private static void mark(
      Weighed best, Written written, double overNoise, EnumSet<NameMark> marks) {
    marks.addAll(best.mark);
    if (Scripts.of(written) == Scripts.MIXED) {
      marks.add(NameMark.MIXED_SCRIPTS);
    }
    if (best.prefix.given.isEmpty()) {
      marks.add(NameMark.SURNAME_ONLY);
    } else if (best.prefix.surname.isEmpty()) {
      marks.add(NameMark.NO_SURNAME);
    }
    if (overNoise < 0) {
      marks.add(NameMark.UNLIKELY);
    }
  }

  /** The orders a name's words may be meant in, without sums. */
  List<Order> orders(Written written) {
    return orders(written, Lattice::new);
  }

  private List<Order> orders(Written written, BiFunction<NameTables, Written, Lattice> lattice) {
    List<Order> orders = new ArrayList<>();
    if (written.length() == 0) {
      return orders;
    }
    Written plain = written.withoutApostrophes();
    boolean both = plain.length() < written.length() && plain.length() > 0;
    addOrders(written, both ? 1 - NO_APOSTROPHES : 1, orders, lattice);
    if (both) {
      addOrders(plain, NO_APOSTROPHES, orders, lattice);
    }
    int second = MarriedNames.secondSurname(tables, written);
    if (second > 0) {
      Lattice rest = lattice.apply(tables, written.from(second));
      orders.add(new Order(rest, MARRIED, EnumSet.of(NameMark.MARRIED_SURNAME)));
    }
    return orders;
  }

  private void addOrders(
      Written written,
      double share,
      List<Order> orders,
      BiFunction<NameTables, Written, Lattice> lattice) {
    boolean turned =
        written.words() > 1 && !hasComma(written) && MarriedNames.lastIsSurname(tables, written);
    EnumSet<NameMark> none = EnumSet.noneOf(NameMark.class);
    double first = turned ? share * SURNAME_FIRST : share;
    orders.add(new Order(lattice.apply(tables, written), first, none));
    if (turned) {
      Lattice last = lattice.apply(tables, written.lastWordFirst());
      double rest = share * (1 - SURNAME_FIRST);
      orders.add(new Order(last, rest, EnumSet.of(NameMark.SURNAME_LAST)));
    }
  }

  private static boolean hasComma(Written written) {
    for (int at = 1; at < written.length(); at++) {
      if (written.breakAt(at) == Written.COMMA) {
        return true;
      }
    }
    return false;
  }

  private static final class Weighed {
    private Search.Prefix prefix = new Search.Prefix(0, 0);
    private EnumSet<NameMark> mark = EnumSet.noneOf(NameMark.class);
    private double mass;
    private double largest;

    void add(Search.Prefix some, double share, EnumSet<NameMark> marked) {
      mass += share;
      if (share > largest) {
        largest = share;
        prefix = some;
        mark = marked;
      }
    }
  }

  private Candidate candidate(Weighed each, double total) {
    Search.Prefix prefix = each.prefix;
    Reading reading = new Reading(prefix.surname, prefix.given, each.mass / total);
    return new Candidate(prefix.key, reading, tables.prior(reading));
  }
}
