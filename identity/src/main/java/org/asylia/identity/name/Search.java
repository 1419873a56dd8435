package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The likeliest readings of a lattice, northern and southern forms counted as one. Works from left
 * to right; a prefix that can no longer reach a thousandth of the whole is let go, which the sums
 * from the right tell exactly.
 */
final class Search {
  private static final int S = Scheme.COUNT;

  private final Lattice lattice;
  private final double least;
  private final List<Map<Long, Prefix>> at = new ArrayList<>();
  private final double[] backward;

  Search(Lattice lattice, double least) {
    this.lattice = lattice;
    this.least = least;
    backward = lattice.backwardSums();
    for (int i = 0; i <= lattice.letters; i++) {
      at.add(new HashMap<>());
    }
  }

  /** A reading so far. */
  static final class Prefix {
    final long key;
    final double[] sums = new double[S];
    final int syllables;
    String surname = "";
    String given = "";
    String folded = "";
    double best;

    Prefix(long key, int syllables) {
      this.key = key;
      this.syllables = syllables;
    }

    double mass() {
      double mass = 0;
      for (double each : sums) {
        mass += each;
      }
      return mass;
    }
  }

  /** Complete readings, each with what it and the writing are worth together, in no order. */
  List<Prefix> run() {
    start();
    for (int i = 0; i < lattice.letters; i++) {
      for (Prefix prefix : at.get(i).values()) {
        extend(prefix, i);
      }
    }
    List<Prefix> complete = new ArrayList<>();
    for (Prefix prefix : at.get(lattice.letters).values()) {
      double length = Syllables.length(prefix.syllables);
      for (int s = 0; s < S; s++) {
        prefix.sums[s] *= length;
      }
      complete.add(prefix);
    }
    return complete;
  }

  private void start() {
    double[] shares = lattice.tables.latin.shares;
    Prefix bare = new Prefix(0, 0);
    for (int s = 0; s < S; s++) {
      bare.sums[s] = Lattice.NO_SURNAME * shares[s];
    }
    if (reach(bare.sums, 0, 0, 0) > least) {
      at.get(0).put(0L, bare);
    }
    Edges edges = lattice.surnames;
    for (int edge = edges.first[0]; edge < edges.end(0); edge++) {
      int what = edges.what[edge];
      int end = edges.to[edge];
      String form =
          what >= 0 ? lattice.tables.surnames.form(what) : String.valueOf((char) (-1 - what));
      double prior = lattice.surnamePrior(what) * lattice.surnameEnds(end);
      double[] sums = new double[S];
      for (int s = 0; s < S; s++) {
        sums[s] = prior * edges.weights[edge * S + s] * shares[s];
      }
      if (reach(sums, 0, end, 0) > least) {
        String folded = Hangul.foldSurname(form);
        Prefix to = at(end, Keys.surname(folded), 0);
        if (add(to, sums)) {
          to.surname = form;
          to.folded = folded;
        }
      }
    }
  }

  private void extend(Prefix prefix, int i) {
    if (prefix.syllables == Syllables.longest()) {
      return;
    }
    int kind = prefix.syllables == 0 ? 0 : Lattice.kind(last(prefix.folded));
    Slot slot = lattice.slot(prefix.syllables, i, kind);
    Edges edges = lattice.given;
    double[] sums = new double[S];
    for (int edge = edges.first[i]; edge < edges.end(i); edge++) {
      char syllable = (char) edges.what[edge];
      double prior = lattice.syllablePrior(prefix.syllables, syllable);
      weigh(prefix, edge, prior, slot, sums);
      int next = prefix.syllables + 1;
      if (reach(sums, next, edges.to[edge], Lattice.kind(syllable)) > least) {
        char folded =
            prefix.syllables == 0
                ? Hangul.foldInitial(syllable)
                : Hangul.foldInner(last(prefix.folded), syllable);
        Prefix to = at(edges.to[edge], Keys.with(prefix.key, folded), next);
        if (add(to, sums)) {
          to.surname = prefix.surname;
          to.given = prefix.given + syllable;
          to.folded = prefix.folded + folded;
        }
      }
    }
  }

  private void weigh(Prefix prefix, int edge, double prior, Slot slot, double[] sums) {
    Edges edges = lattice.given;
    int row = edges.onset[edge];
    if (row < 0) {
      for (int s = 0; s < S; s++) {
        sums[s] = prefix.sums[s] * prior * edges.weights[edge * S + s];
      }
    } else {
      double[] onset = lattice.tables.latin.onset(row, slot);
      for (int s = 0; s < S; s++) {
        sums[s] = prefix.sums[s] * prior * edges.weights[edge * S + s] * onset[s];
      }
    }
  }

  private Prefix at(int i, long key, int syllables) {
    return at.get(i).computeIfAbsent(key, k -> new Prefix(k, syllables));
  }

  /** Adds what a way of reaching a prefix is worth; true if it is the best way so far. */
  private static boolean add(Prefix to, double[] sums) {
    double mass = 0;
    for (int s = 0; s < S; s++) {
      to.sums[s] += sums[s];
      mass += sums[s];
    }
    boolean best = mass > to.best;
    to.best = best ? mass : to.best;
    return best;
  }

  private double reach(double[] sums, int syllables, int end, int kind) {
    int node = lattice.node(syllables, end, kind);
    double reach = 0;
    for (int s = 0; s < S; s++) {
      reach += sums[s] * backward[node + s];
    }
    return reach;
  }

  private static char last(String some) {
    return some.charAt(some.length() - 1);
  }
}
