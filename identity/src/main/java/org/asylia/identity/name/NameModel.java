package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads written names with the tables that the library ships. Immutable; any number of threads. */
public final class NameModel {
  /** How many readings of a name are kept. */
  static final int READINGS = 64;

  private static final double LEAST = 2e-5;
  private static final double SURNAME_FIRST = 0.96;
  private static final double NO_APOSTROPHES = 0.05;

  private final NameTables tables = new NameTables();

  private static final class Shipped {
    static final NameModel MODEL = new NameModel();
  }

  /** The model with the tables that are shipped. Made at the first call, which takes a second. */
  public static NameModel shipped() {
    return Shipped.MODEL;
  }

  /**
   * Reads a written name. Never fails: what is odd is marked, what is unreadable has no readings.
   */
  public KoreanName parse(String form) {
    Written written = WrittenReader.read(form);
    EnumSet<NameMark> marks = EnumSet.noneOf(NameMark.class);
    marks.addAll(written.marks());
    List<Order> orders = orders(written);
    double total = 0;
    for (Order each : orders) {
      total += each.share * each.lattice.total();
    }
    Map<Long, Weighed> all = new HashMap<>();
    for (Order order : total > 0 ? orders : List.<Order>of()) {
      double least = LEAST * total / order.share;
      for (Search.Prefix each : new Search(order.lattice, least).run()) {
        all.computeIfAbsent(each.key, key -> new Weighed(each)).mass += each.mass() * order.share;
      }
    }
    if (total <= 0) {
      marks.add(NameMark.UNREADABLE);
    }
    return new KoreanName(form, written, marks, best(all, total), total);
  }

  NameTables tables() {
    return tables;
  }

  private record Order(Lattice lattice, double share) {}

  private List<Order> orders(Written written) {
    List<Order> orders = new ArrayList<>();
    Written plain = written.withoutApostrophes();
    boolean both = plain.length() < written.length();
    addOrders(written, both ? 1 - NO_APOSTROPHES : 1, orders);
    if (both) {
      addOrders(plain, NO_APOSTROPHES, orders);
    }
    return orders;
  }

  private void addOrders(Written written, double share, List<Order> orders) {
    boolean turned = written.words() > 1 && !hasComma(written);
    orders.add(new Order(new Lattice(tables, written), turned ? share * SURNAME_FIRST : share));
    if (turned) {
      Lattice last = new Lattice(tables, written.lastWordFirst());
      orders.add(new Order(last, share * (1 - SURNAME_FIRST)));
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
    final Search.Prefix prefix;
    double mass;

    Weighed(Search.Prefix prefix) {
      this.prefix = prefix;
    }
  }

  private List<KoreanName.Candidate> best(Map<Long, Weighed> all, double total) {
    return all.values().stream()
        .sorted((a, b) -> Double.compare(b.mass, a.mass))
        .limit(READINGS)
        .map(each -> candidate(each, total))
        .toList();
  }

  private KoreanName.Candidate candidate(Weighed each, double total) {
    Search.Prefix prefix = each.prefix;
    Reading reading = new Reading(prefix.surname, prefix.given, each.mass / total);
    return new KoreanName.Candidate(prefix.key, reading, prior(reading));
  }

  /** P(reading) before anything is written, northern and southern forms together. */
  double prior(Reading reading) {
    String surname = reading.foldedSurname();
    String given = reading.foldedGiven();
    double prior =
        (surname.isEmpty() ? 2e-6 : tables.surnames.priorOfFolded(surname))
            * Syllables.length(given.length());
    for (int i = 0; i < given.length(); i++) {
      prior *=
          i == 0
              ? tables.syllables.firstFolded(given.charAt(0))
              : tables.syllables.laterFolded(given.charAt(i - 1), given.charAt(i));
    }
    return prior;
  }
}
