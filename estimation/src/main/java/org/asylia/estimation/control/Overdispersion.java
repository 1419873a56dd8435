package org.asylia.estimation.control;

import java.util.Comparator;
import java.util.List;
import org.asylia.estimation.control.Expected.Observed;

/**
 * Whether results differ from each other by more than the binomial distribution says even when
 * nobody stands out: because profiles are coded coarsely, cases of one person are alike. Then
 * limits from chance alone would point at people who did nothing unusual.
 *
 * <p>The mean square of the standardised differences, of which the tenth part at each end is drawn
 * in to the next one (winsorised), so that those who do stand out do not widen the limits for
 * themselves. Above 1 there is more than chance.
 */
public final class Overdispersion {
  private static final double ENDS = 0.1;

  private Overdispersion() {}

  /** The factor by which variances are larger than chance; at least 1. */
  public static double factor(List<Observed> all) {
    List<Double> scores =
        all.stream()
            .filter(one -> one.decisions() > 0 && one.target() > 0 && one.target() < 1)
            .map(Overdispersion::score)
            .sorted(Comparator.naturalOrder())
            .toList();
    if (scores.size() < 2) {
      return 1;
    }
    int cut = (int) (scores.size() * ENDS);
    double low = scores.get(cut);
    double high = scores.get(scores.size() - 1 - cut);
    double squares =
        scores.stream().mapToDouble(z -> Math.clamp(z, low, high)).map(z -> z * z).sum();
    return Math.max(1, squares / scores.size());
  }

  /** How many standard deviations of chance lie between observed and expected. */
  static double score(Observed one) {
    double rate = one.target();
    return (one.positive() - one.expected()) / Math.sqrt(one.decisions() * rate * (1 - rate));
  }

  /** Limits drawn apart from the rate by the root of the factor, never beyond all or none. */
  public static Funnel.Limits widened(Observed one, double coverage, double factor) {
    Funnel.Limits chance = Funnel.limits(one.decisions(), one.target(), coverage);
    double widening = Math.sqrt(factor);
    double low = one.expected() - (one.expected() - chance.low()) * widening;
    double high = one.expected() + (chance.high() - one.expected()) * widening;
    return new Funnel.Limits(
        (int) Math.max(0, Math.floor(low)), (int) Math.min(one.decisions(), Math.ceil(high)));
  }
}
