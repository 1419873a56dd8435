package org.asylia.identity.name.learn;

import org.asylia.identity.name.Emissions;
import org.asylia.identity.name.Hangul;
import org.asylia.identity.name.Letters;
import org.asylia.identity.name.Scheme;
import org.asylia.identity.name.Slot;
import org.asylia.identity.name.Written;

/**
 * Sums over every way of cutting one writing into the spellings of a reading's jamo, and counts
 * what each spelling is worth: the expectation step for one name and one order of its words.
 */
final class Aligner {
  private static final int ONSET_LETTERS = 3;
  private static final int VOWEL_LETTERS = 4;
  private static final int CODA_LETTERS = 2;
  private static final double CROSSED = 0.01;
  private static final int S = Scheme.COUNT;

  private final Written written;
  private final String hangul;
  private final int surname;
  private final Emissions emissions;
  private final double[][][] forward;
  private final double[][][] backward;

  Aligner(Written written, String hangul, int surname, Emissions emissions) {
    this.written = written;
    this.hangul = hangul;
    this.surname = surname;
    this.emissions = emissions;
    forward = new double[hangul.length() + 1][written.length() + 1][S];
    backward = new double[hangul.length() + 1][written.length() + 1][S];
  }

  /** What is told of one way of spelling one syllable. */
  private interface Visitor {
    void spelled(int to, Span span, double[] probability);
  }

  private static final class Span {
    Slot onsetSlot = Slot.ONSET_START;
    long onset;
    long vowel;
    long coda;
  }

  /** P(writing | reading, scheme), for every scheme. */
  double[] likelihood() {
    java.util.Arrays.fill(forward[0][0], 1);
    for (int k = 0; k < hangul.length(); k++) {
      for (int i = 0; i < written.length(); i++) {
        double[] here = forward[k][i];
        double[][] next = forward[k + 1];
        if (any(here)) {
          each(k, i, (to, span, p) -> addProduct(next[to], here, p));
        }
      }
    }
    return forward[hangul.length()][written.length()];
  }

  /**
   * Adds what each spelling is worth.
   *
   * @param weight for each scheme, its share over the likelihood of the whole name
   */
  void count(double[] weight, Emissions counts, Spelled spelled) {
    backward[hangul.length()][written.length()] = weight.clone();
    for (int k = hangul.length() - 1; k >= 0; k--) {
      for (int i = written.length() - 1; i >= 0; i--) {
        double[] here = backward[k][i];
        double[][] next = backward[k + 1];
        int at = i;
        int syllable = k;
        if (any(forward[k][i])) {
          each(
              k,
              i,
              (to, span, p) -> {
                addProduct(here, next[to], p);
                counted(syllable, at, to, span, p, counts, spelled);
              });
        }
      }
    }
  }

  private void counted(
      int k, int i, int to, Span span, double[] p, Emissions counts, Spelled spelled) {
    double[] share = new double[S];
    boolean some = false;
    for (int s = 0; s < S; s++) {
      share[s] = forward[k][i][s] * p[s] * backward[k + 1][to][s];
      some |= share[s] > 1e-9;
    }
    if (!some) {
      return;
    }
    int syllable = hangul.charAt(k);
    boolean family = k < surname;
    add(counts.at(span.onsetSlot, Hangul.onset(syllable), span.onset), share);
    Slot vowel = family ? Slot.VOWEL_SURNAME : Slot.VOWEL_GIVEN;
    add(counts.at(vowel, Hangul.vowel(syllable), span.vowel), share);
    Slot coda = family ? Slot.CODA_SURNAME : Slot.CODA_GIVEN;
    add(counts.at(coda, Hangul.coda(syllable), span.coda), share);
    long whole = Letters.join(Letters.join(span.onset, span.vowel), span.coda);
    spelled.add(family, hangul.charAt(k), whole, share);
  }

  private void each(int k, int i, Visitor visitor) {
    int syllable = hangul.charAt(k);
    boolean family = k < surname;
    Span span = new Span();
    span.onsetSlot = onsetSlot(k, i);
    Slot vowelSlot = family ? Slot.VOWEL_SURNAME : Slot.VOWEL_GIVEN;
    Slot codaSlot = family ? Slot.CODA_SURNAME : Slot.CODA_GIVEN;
    double start = startsAt(k, i);
    span.onset = Letters.none();
    for (int a = i; a <= Math.min(written.length(), i + ONSET_LETTERS); a++) {
      span.onset = a == i ? 0 : Letters.with(span.onset, written.letter(a - 1));
      double[] onset = emissions.get(span.onsetSlot, Hangul.onset(syllable), span.onset);
      span.vowel = Letters.none();
      for (int b = a; any(onset) && b <= Math.min(written.length(), a + VOWEL_LETTERS); b++) {
        span.vowel = b == a ? 0 : Letters.with(span.vowel, written.letter(b - 1));
        double[] vowel = emissions.get(vowelSlot, Hangul.vowel(syllable), span.vowel);
        span.coda = Letters.none();
        for (int c = b; any(vowel) && c <= Math.min(written.length(), b + CODA_LETTERS); c++) {
          span.coda = c == b ? 0 : Letters.with(span.coda, written.letter(c - 1));
          double[] coda = emissions.get(codaSlot, Hangul.coda(syllable), span.coda);
          if (c > i && any(coda)) {
            visitor.spelled(c, span, product(start * crossing(i, c), onset, vowel, coda));
          }
        }
      }
    }
  }

  private Slot onsetSlot(int k, int i) {
    if (k < surname) {
      return Slot.ONSET_SURNAME;
    }
    if (k == surname) {
      return Slot.ONSET_START;
    }
    return written.breakAt(i) == Written.JOINED
        ? Slot.after(Hangul.coda(hangul.charAt(k - 1)))
        : Slot.ONSET_SEPARATE;
  }

  private double startsAt(int k, int i) {
    boolean given = k == surname;
    return given && written.words() > 1 && written.breakAt(i) < Written.WORD ? CROSSED : 1;
  }

  private double crossing(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (written.breakAt(at) != Written.JOINED) {
        return CROSSED;
      }
    }
    return 1;
  }

  private static double[] product(double factor, double[] one, double[] two, double[] three) {
    double[] all = new double[S];
    for (int s = 0; s < S; s++) {
      all[s] = factor * one[s] * two[s] * three[s];
    }
    return all;
  }

  private static void addProduct(double[] to, double[] one, double[] two) {
    for (int s = 0; s < S; s++) {
      to[s] += one[s] * two[s];
    }
  }

  private static void add(double[] to, double[] some) {
    for (int s = 0; s < S; s++) {
      to[s] += some[s];
    }
  }

  private static boolean any(double[] some) {
    for (double each : some) {
      if (each > 0) {
        return true;
      }
    }
    return false;
  }
}
