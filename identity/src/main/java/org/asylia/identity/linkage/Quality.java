package org.asylia.identity.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How good a linking is, against the truth, by the pairs that nobody reviewed.
 *
 * @param real the pairs of one person
 * @param found how many of them blocking found
 * @param held the pairs held for one person
 * @param right how many of those are
 * @param calibrationError the expected calibration error (ECE) over the pairs that are at least one
 *     in a hundred likely: by tenths of probability, the mean distance from the share that is one
 *     person
 */
public record Quality(long real, long found, long held, long right, double calibrationError) {
  private static final int BINS = 10;
  private static final double LEAST = 0.01;

  /** How many of the pairs held for one person are; 1 if none is held. */
  public double precision() {
    return held == 0 ? 1 : (double) right / held;
  }

  /** How many of the pairs of one person are held for one; 1 if there are none. */
  public double recall() {
    return real == 0 ? 1 : (double) right / real;
  }

  /** How many of the pairs of one person share a block. */
  public double blockingRecall() {
    return real == 0 ? 1 : (double) found / real;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /**
   * Measures against a column that says who is who.
   *
   * @param column the column, in every file
   * @param part the part of its value that counts, as the first group; else the whole value
   */
  public static Quality of(Linked linked, String column, Optional<Pattern> part) {
    return new Truth(linked, column, part).quality();
  }

  private static final class Truth {
    private final Linked linked;
    private final String[] people;

    Truth(Linked linked, String column, Optional<Pattern> part) {
      this.linked = linked;
      List<Table> tables = linked.all().tables();
      people = new String[linked.records()];
      int at = 0;
      for (Table table : tables) {
        int where = table.column(column);
        for (List<String> row : table.rows()) {
          people[at] = person(row.get(where), part, at);
          at++;
        }
      }
    }

    private static String person(String value, Optional<Pattern> part, int record) {
      Optional<Matcher> found = part.map(each -> each.matcher(value)).filter(Matcher::find);
      String person =
          found.map(each -> each.groupCount() > 0 ? each.group(1) : each.group()).orElse(value);
      return person.isEmpty() ? "nobody else " + record : person;
    }

    Quality quality() {
      long held = 0;
      long right = 0;
      for (LinkedPair pair : linked.pairs()) {
        if (pair.matched() && !linked.isReviewed(pair.one(), pair.other())) {
          held++;
          right += isOne(pair.one(), pair.other()) ? 1 : 0;
        }
      }
      LongList pairs = linked.found().pairs();
      long found = 0;
      for (int at = 0; at < pairs.size(); at++) {
        int one = Blocks.one(pairs.get(at));
        int other = Blocks.other(pairs.get(at));
        found += isOne(one, other) && !linked.isReviewed(one, other) ? 1 : 0;
      }
      return new Quality(real(), found, held, right, calibrationError());
    }

    private boolean isOne(int one, int other) {
      return people[one].equals(people[other]);
    }

    private long real() {
      Map<String, Map<Integer, Long>> byFile = new HashMap<>();
      for (int record = 0; record < people.length; record++) {
        byFile
            .computeIfAbsent(people[record], _ -> new HashMap<>())
            .merge(linked.file(record), 1L, Long::sum);
      }
      boolean within = linked.all().config().withinFiles();
      long real = 0;
      for (Map<Integer, Long> counts : byFile.values()) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        real += pairs(all);
        if (!within) {
          real -= counts.values().stream().mapToLong(Truth::pairs).sum();
        }
      }
      for (long pair : linked.reviewed().all().keySet()) {
        real -= isOne(Blocks.one(pair), Blocks.other(pair)) ? 1 : 0;
      }
      return real;
    }

    private static long pairs(long count) {
      return count * (count - 1) / 2;
    }

    private double calibrationError() {
      double[] sums = new double[BINS];
      double[] ones = new double[BINS];
      double all = 0;
      for (LinkedPair pair : linked.pairs()) {
        double probability = pair.probability();
        if (probability >= LEAST && !linked.isReviewed(pair.one(), pair.other())) {
          int bin = Math.min(BINS - 1, (int) (probability * BINS));
          sums[bin] += probability;
          ones[bin] += isOne(pair.one(), pair.other()) ? 1 : 0;
          all++;
        }
      }
      double error = 0;
      for (int bin = 0; bin < BINS; bin++) {
        error += Math.abs(sums[bin] - ones[bin]);
      }
      return all == 0 ? 0 : error / all;
    }
  }
}
