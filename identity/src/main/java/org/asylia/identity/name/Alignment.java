package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Which letters of a writing stand for which syllable of a reading: the single best way, for
 * people.
 */
final class Alignment {
  private static final int S = Scheme.COUNT;

  private final Lattice lattice;
  private final Reading reading;

  private Alignment(Lattice lattice, Reading reading) {
    this.lattice = lattice;
    this.reading = reading;
  }

  private record Path(double score, List<NamePart> parts) {
    static final Path NONE = new Path(0, List.of());

    Path with(double factor, NamePart part) {
      List<NamePart> longer = new ArrayList<>(parts);
      longer.add(part);
      return new Path(score * factor, longer);
    }
  }

  /** The parts, surname first; empty if the reading cannot be found in the writing. */
  static List<NamePart> of(List<PieceReader.Order> orders, Reading reading) {
    Path best = Path.NONE;
    for (PieceReader.Order order : orders) {
      Alignment alignment = new Alignment(order.lattice(), reading);
      for (Scheme scheme : Scheme.ALL) {
        Path path = alignment.best(scheme.column());
        Path weighed =
            new Path(
                path.score * order.share() * order.lattice().tables.latin.shares[scheme.column()],
                path.parts);
        best = weighed.score > best.score ? weighed : best;
      }
    }
    return best.parts;
  }

  private Path best(int scheme) {
    Path[] here = surnames(scheme);
    String given = reading.given();
    for (int g = 0; g < given.length(); g++) {
      Path[] next = none();
      for (int at = 0; at < lattice.letters; at++) {
        if (here[at].score > 0) {
          step(here[at], g, at, scheme, next);
        }
      }
      here = next;
    }
    return here[lattice.letters];
  }

  private Path[] surnames(int scheme) {
    Path[] start = none();
    if (reading.surname().isEmpty()) {
      start[0] = new Path(1, List.of());
    }
    Edges edges = lattice.surnames;
    for (int edge = edges.first[0]; edge < edges.end(0); edge++) {
      int what = edges.what[edge];
      String form =
          what >= 0 ? lattice.tables.surnames.form(what) : String.valueOf((char) (-1 - what));
      double share = edges.weights[edge * S + scheme];
      int end = edges.to[edge];
      double score = share * lattice.surnameEnds(end);
      if (form.equals(reading.surname()) && score > start[end].score) {
        start[end] = new Path(score, List.of(part(0, end, form, share, true)));
      }
    }
    return start;
  }

  private void step(Path before, int g, int at, int scheme, Path[] next) {
    String given = reading.given();
    Edges edges = lattice.given;
    int kind = g == 0 ? 0 : Lattice.kind(given.charAt(g - 1));
    for (int edge = edges.first[at]; edge < edges.end(at); edge++) {
      if (edges.what[edge] == given.charAt(g)) {
        int row = edges.onset[edge];
        double onset =
            row < 0 ? 1 : lattice.tables.latin.onset(row, lattice.slot(g, at, kind))[scheme];
        double share = edges.weights[edge * S + scheme] * onset;
        int end = edges.to[edge];
        if (before.score * share > next[end].score) {
          next[end] = before.with(share, part(at, end, given.substring(g, g + 1), share, false));
        }
      }
    }
  }

  private NamePart part(int from, int to, String hangul, double share, boolean surname) {
    StringBuilder letters = new StringBuilder();
    for (int at = from; at < to; at++) {
      letters.appendCodePoint(lattice.written.letter(at));
    }
    return new NamePart(letters.toString(), hangul, Math.min(1, share), surname);
  }

  private Path[] none() {
    Path[] all = new Path[lattice.letters + 1];
    java.util.Arrays.fill(all, Path.NONE);
    return all;
  }
}
