package org.asylia.identity.name;

/**
 * Every way of reading one order of a written name, with the sums from both ends. A node is a place
 * in the letters, the number of given syllables before it, and the kind of the last coda; each
 * holds one number for every scheme, so that a whole name keeps to one scheme.
 */
final class Lattice {
  static final int S = Scheme.COUNT;
  static final int KINDS = 4;
  private static final int LONGEST = Syllables.longest();
  static final double NO_SURNAME = 5e-4;

  final NameTables tables;
  final Written written;
  final Edges surnames;
  final Edges given;
  final int letters;
  private double[] backward = new double[0];
  private int[] reached = new int[0];
  private double total;

  Lattice(NameTables tables, Written written) {
    this.tables = tables;
    this.written = written;
    letters = written.length();
    EdgeFinder finder = new EdgeFinder(tables, written);
    surnames = finder.surnames();
    given = finder.given();
  }

  /** The name with the sums from both ends. */
  static Lattice summed(NameTables tables, Written written) {
    Lattice lattice = new Lattice(tables, written);
    lattice.backward();
    lattice.total = lattice.sumOverSurnames();
    return lattice;
  }

  /** P(written), over all readings and schemes, for this order of the words. */
  double total() {
    return total;
  }

  /** Where the backward numbers of a node start. */
  int node(int syllables, int at, int kind) {
    return ((syllables * (letters + 1) + at) * KINDS + kind) * S;
  }

  double[] backwardSums() {
    return backward;
  }

  /** The kind of coda a syllable leaves for the next onset: none, nasal, liquid, stop. */
  static int kind(int syllable) {
    return Slot.after(Hangul.coda(syllable)).place() - Slot.ONSET_AFTER_VOWEL.place();
  }

  /** The slot of the onset that starts at a place. */
  Slot slot(int syllables, int at, int kind) {
    if (syllables == 0) {
      return Slot.ONSET_START;
    }
    return written.breakAt(at) == Written.JOINED
        ? Slot.ALL.get(Slot.ONSET_AFTER_VOWEL.place() + kind)
        : Slot.ONSET_SEPARATE;
  }

  /** What it costs that the surname ends at a place. */
  double surnameEnds(int at) {
    if (at == letters || written.words() < 2) {
      return 1;
    }
    return switch (written.breakAt(at)) {
      case Written.COMMA -> 1;
      case Written.WORD -> 1;
      case Written.HYPHEN -> 0.05;
      default -> 0.003;
    };
  }

  /** How likely a surname edge's surname is before anything is read. */
  double surnamePrior(int what) {
    return what >= 0 ? tables.surnames.prior(what) : 1;
  }

  double syllablePrior(int syllables, int syllable) {
    return syllables == 0 ? tables.syllables.first(syllable) : tables.syllables.later(syllable);
  }

  private void backward() {
    backward = new double[(LONGEST + 1) * (letters + 1) * KINDS * S];
    reached = reach();
    for (int g = 0; g <= LONGEST; g++) {
      for (int kind = 0; kind < KINDS; kind++) {
        int node = node(g, letters, kind);
        java.util.Arrays.fill(backward, node, node + S, Syllables.length(g));
      }
    }
    for (int g = LONGEST - 1; g >= 0; g--) {
      for (int at = letters - 1; at >= 0; at--) {
        int kinds = reached[g * (letters + 1) + at];
        for (int edge = given.first[at]; kinds != 0 && edge < given.end(at); edge++) {
          pull(g, at, kinds, edge);
        }
      }
    }
  }

  /**
   * Which nodes can be come to at all, as a set of kinds for each number of syllables and place.
   */
  private int[] reach() {
    int[] reach = new int[(LONGEST + 1) * (letters + 1)];
    reach[0] = 1;
    for (int edge = surnames.first[0]; letters > 0 && edge < surnames.end(0); edge++) {
      reach[surnames.to[edge]] = 1;
    }
    for (int g = 0; g < LONGEST; g++) {
      for (int at = 0; at < letters; at++) {
        if (reach[g * (letters + 1) + at] != 0) {
          for (int edge = given.first[at]; edge < given.end(at); edge++) {
            reach[(g + 1) * (letters + 1) + given.to[edge]] |= 1 << kind(given.what[edge]);
          }
        }
      }
    }
    return reach;
  }

  private void pull(int g, int at, int kinds, int edge) {
    int syllable = given.what[edge];
    int next = node(g + 1, given.to[edge], kind(syllable));
    double prior = syllablePrior(g, syllable);
    for (int kind = 0; kind < KINDS; kind++) {
      if ((kinds & 1 << kind) != 0) {
        int node = node(g, at, kind);
        if (given.onset[edge] < 0) {
          for (int s = 0; s < S; s++) {
            backward[node + s] += prior * given.weights[edge * S + s] * backward[next + s];
          }
        } else {
          double[] onset = tables.latin.onset(given.onset[edge], slot(g, at, kind));
          for (int s = 0; s < S; s++) {
            backward[node + s] +=
                prior * given.weights[edge * S + s] * onset[s] * backward[next + s];
          }
        }
      }
    }
  }

  private double sumOverSurnames() {
    double sum = 0;
    for (int edge = surnames.first[0]; letters > 0 && edge < surnames.end(0); edge++) {
      int end = surnames.to[edge];
      double prior = surnamePrior(surnames.what[edge]) * surnameEnds(end);
      for (int s = 0; s < S; s++) {
        double here = prior * surnames.weights[edge * S + s] * tables.latin.shares[s];
        sum += here * backward[node(0, end, 0) + s];
      }
    }
    for (int s = 0; s < S; s++) {
      sum += NO_SURNAME * tables.latin.shares[s] * backward[node(0, 0, 0) + s];
    }
    return sum;
  }
}
