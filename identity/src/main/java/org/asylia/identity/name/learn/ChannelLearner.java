package org.asylia.identity.name.learn;

import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import org.asylia.identity.name.Emissions;
import org.asylia.identity.name.Scheme;

/**
 * Learns P(letters | jamo, slot, scheme) by expectation maximisation over every way of cutting each
 * writing, with the scheme of a writing unknown unless the file tells it. Starts from the published
 * romanisation rules and smooths towards them.
 */
public final class ChannelLearner {
  private static final int S = Scheme.COUNT;
  private static final double HOPELESS = 1e-18;

  private final List<Sample> samples;
  private final int rounds;
  private final Smoothing smoothing = new Smoothing();
  private Emissions emissions;
  private double[] shares = new double[S];
  private Spelled spelled = new Spelled();
  private double logLikelihood;
  private int used;

  /**
   * A learner over these samples.
   *
   * @param random parts the two learned habits from each other at the start; the same seed learns
   *     the same tables
   */
  public ChannelLearner(List<Sample> samples, int rounds, RandomGenerator random) {
    this.samples = List.copyOf(samples);
    this.rounds = rounds;
    emissions = smoothing.start(this.samples, random);
    java.util.Arrays.fill(shares, 1.0 / S);
  }

  /** What was learned. */
  public Learned learn() {
    for (int round = 0; round < rounds; round++) {
      round();
    }
    return new Learned(
        emissions, shares.clone(), spelled.of(true), spelled.of(false), used, logLikelihood);
  }

  private void round() {
    Emissions counts = new Emissions();
    double[] schemes = new double[S];
    spelled = new Spelled();
    logLikelihood = 0;
    used = 0;
    for (Sample sample : samples) {
      expect(sample, counts, schemes);
    }
    emissions = smoothing.smooth(counts);
    double sum = 0;
    for (double each : schemes) {
      sum += each + 1;
    }
    for (int s = 0; s < S; s++) {
      shares[s] = (schemes[s] + 1) / sum;
    }
  }

  private void expect(Sample sample, Emissions counts, double[] schemes) {
    List<Aligner> orders =
        sample.orders().stream()
            .map(w -> new Aligner(w, sample.hangul(), sample.surname().length(), emissions))
            .toList();
    double total = 0;
    double[][] each = new double[orders.size()][];
    for (int order = 0; order < each.length; order++) {
      each[order] = weighted(orders.get(order).likelihood(), order, sample.schemes());
      total += sum(each[order]);
    }
    if (total < HOPELESS) {
      return;
    }
    used++;
    logLikelihood += Math.log(total);
    for (int order = 0; order < each.length; order++) {
      double[] weight = new double[S];
      for (Scheme scheme : sample.schemes()) {
        int s = scheme.column();
        weight[s] = prior(order) * shares[s] / total;
        schemes[s] += each[order][s] / total;
      }
      orders.get(order).count(weight, counts, spelled);
    }
  }

  private double[] weighted(double[] likelihood, int order, Collection<Scheme> allowed) {
    double[] weighted = new double[S];
    for (Scheme scheme : allowed) {
      int s = scheme.column();
      weighted[s] = likelihood[s] * shares[s] * prior(order);
    }
    return weighted;
  }

  private static double prior(int order) {
    return order == 0 ? 0.95 : 0.05;
  }

  private static double sum(double[] some) {
    double sum = 0;
    for (double each : some) {
      sum += each;
    }
    return sum;
  }
}
