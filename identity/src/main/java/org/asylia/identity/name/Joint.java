package org.asylia.identity.name;

/**
 * P(reading, written) for one reading, over every way of cutting the writing and every scheme: the
 * exact sum that a list of the likeliest readings only holds for its own.
 */
final class Joint {
  private static final int S = Scheme.COUNT;

  private final Lattice lattice;
  private final String surname;
  private final String given;

  private Joint(Lattice lattice, String surname, String given) {
    this.lattice = lattice;
    this.surname = surname;
    this.given = given;
  }

  /** The joint probability; the reading's surname and given name are folded. */
  static double of(Lattice lattice, Reading reading) {
    return new Joint(lattice, reading.foldedSurname(), reading.foldedGiven()).sum();
  }

  private double sum() {
    if (given.length() > Syllables.longest() || lattice.letters == 0) {
      return 0;
    }
    double[][] here = start();
    for (int g = 0; g < given.length(); g++) {
      double[][] next = new double[lattice.letters + 1][];
      for (int at = 0; at < lattice.letters; at++) {
        if (here[at] != null) {
          step(g, at, here[at], next);
        }
      }
      here = next;
    }
    double sum = 0;
    double[] end = here[lattice.letters];
    for (int s = 0; end != null && s < S; s++) {
      sum += end[s];
    }
    return sum * Syllables.length(given.length());
  }

  private double[][] start() {
    double[][] start = new double[lattice.letters + 1][];
    double[] shares = lattice.tables.latin.shares;
    if (surname.isEmpty()) {
      double[] bare = at(start, 0);
      for (int s = 0; s < S; s++) {
        bare[s] = Lattice.NO_SURNAME * shares[s];
      }
    }
    Edges edges = lattice.surnames;
    for (int edge = edges.first[0]; edge < edges.end(0); edge++) {
      int what = edges.what[edge];
      String form =
          what >= 0 ? lattice.tables.surnames.form(what) : String.valueOf((char) (-1 - what));
      if (Hangul.foldSurname(form).equals(surname)) {
        double[] to = at(start, edges.to[edge]);
        double prior = lattice.surnamePrior(what) * lattice.surnameEnds(edges.to[edge]);
        for (int s = 0; s < S; s++) {
          to[s] += prior * edges.weights[edge * S + s] * shares[s];
        }
      }
    }
    return start;
  }

  private void step(int g, int at, double[] here, double[][] next) {
    Edges edges = lattice.given;
    int kind = g == 0 ? 0 : Lattice.kind(given.charAt(g - 1));
    Slot slot = lattice.slot(g, at, kind);
    for (int edge = edges.first[at]; edge < edges.end(at); edge++) {
      char syllable = (char) edges.what[edge];
      char folded =
          g == 0 ? Hangul.foldInitial(syllable) : Hangul.foldInner(given.charAt(g - 1), syllable);
      if (folded == given.charAt(g)) {
        double prior = lattice.syllablePrior(g, syllable);
        double[] to = at(next, edges.to[edge]);
        int row = edges.onset[edge];
        for (int s = 0; s < S; s++) {
          double onset = row < 0 ? 1 : lattice.tables.latin.onset(row, slot)[s];
          to[s] += here[s] * prior * edges.weights[edge * S + s] * onset;
        }
      }
    }
  }

  private static double[] at(double[][] nodes, int place) {
    double[] node = nodes[place];
    if (node == null) {
      node = new double[S];
      nodes[place] = node;
    }
    return node;
  }
}
