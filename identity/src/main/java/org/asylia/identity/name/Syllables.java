package org.asylia.identity.name;

import java.util.List;

/** How likely each syllable is in a given name, first or later, and how many syllables one has. */
final class Syllables {
  private static final int ALL = 11_172;
  private static final double[] LENGTHS = {0.0005, 0.06, 0.9245, 0.013, 0.002};
  private static final double LEAN = 0.35;
  private static final double RARE = 0.004;
  private static final double NORTH = 0.06;
  private static final int NAMES = 600;

  private final double[] first;
  private final double[] later;
  private final double[] firstFolded = new double[ALL];

  Syllables(Tables tables) {
    double[] any = new double[ALL];
    for (List<String> each : tables.records("given_syllables.csv")) {
      any[index(each.get(0).charAt(0))] += Double.parseDouble(each.get(1));
    }
    double[] usual = withRare(any);
    double[][] seen = new double[2][ALL];
    for (List<String> each : tables.records("given_positions.csv")) {
      int position = Integer.parseInt(each.get(0)) - 1;
      seen[position][index(each.get(1).charAt(0))] = Double.parseDouble(each.get(2));
    }
    first = northern(mix(seen[0], usual));
    later = mix(seen[1], usual);
    for (int i = 0; i < ALL; i++) {
      firstFolded[index(Hangul.foldInitial((char) ('가' + i)))] += first[i];
    }
  }

  /** A little for each syllable that nobody in the table has, more for those easily said. */
  private static double[] withRare(double[] seen) {
    double[] weight = new double[ALL];
    double sum = 0;
    for (int i = 0; i < ALL; i++) {
      int coda = i % Hangul.CODAS;
      boolean plain = coda == 0 || coda == 1 || coda == 4 || coda == 8 || coda == 16 || coda == 21;
      weight[i] = plain ? 1 : coda == 17 || coda == 19 ? 0.2 : 0.002;
      int onset = i / (Hangul.CODAS * Hangul.VOWELS);
      boolean tense = onset == 1 || onset == 4 || onset == 8 || onset == 10 || onset == 13;
      weight[i] *= tense ? 0.05 : 1;
      sum += weight[i];
    }
    double[] mixed = new double[ALL];
    for (int i = 0; i < ALL; i++) {
      mixed[i] = (1 - RARE) * seen[i] + RARE * weight[i] / sum;
    }
    return mixed;
  }

  private static double[] mix(double[] position, double[] usual) {
    double lean = NAMES * LEAN / (NAMES * LEAN + 200);
    double[] mixed = new double[ALL];
    for (int i = 0; i < ALL; i++) {
      mixed[i] = lean * position[i] + (1 - lean) * usual[i];
    }
    return mixed;
  }

  /** Gives each 여, 연, 이 … at the start a share written 려, 련, 리 …, as in the north. */
  private static double[] northern(double[] south) {
    double[] mixed = south.clone();
    for (int i = 0; i < ALL; i++) {
      char form = (char) ('가' + i);
      char folded = Hangul.foldInitial(form);
      if (folded != form && Hangul.onset(form) == 5) {
        mixed[i] += NORTH * south[index(folded)];
      }
    }
    return mixed;
  }

  private static int index(char syllable) {
    return Math.floorMod(syllable - '가', ALL);
  }

  double first(int syllable) {
    return first[syllable - '가'];
  }

  double later(int syllable) {
    return later[syllable - '가'];
  }

  double firstFolded(char syllable) {
    return firstFolded[syllable - '가'];
  }

  /** How likely a later syllable is, 렬 and 률 counted with 열 and 율 where they are one. */
  double laterFolded(char before, char syllable) {
    if (syllable == '열' && Hangul.foldInner(before, '렬') == '열') {
      return later('열') + later('렬');
    }
    if (syllable == '율' && Hangul.foldInner(before, '률') == '율') {
      return later('율') + later('률');
    }
    return later(syllable);
  }

  /** How likely a given name of so many syllables is; none stands for a surname alone. */
  static double length(int syllables) {
    return LENGTHS[syllables];
  }

  /** The most syllables a given name is read with. */
  static int longest() {
    return LENGTHS.length - 1;
  }
}
