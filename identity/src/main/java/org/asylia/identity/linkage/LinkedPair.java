package org.asylia.identity.linkage;

/**
 * Two records and how likely they are one person.
 *
 * @param one the number of the first record over all files, counted from nought
 * @param other the number of the second
 * @param logOdds the weights and the prior together, in nats
 * @param matched whether they are held for one person
 */
public record LinkedPair(int one, int other, double logOdds, boolean matched) {

  /** The probability that they are one person. */
  public double probability() {
    return Weights.probability(logOdds);
  }
}
