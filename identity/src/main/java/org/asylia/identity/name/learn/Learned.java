package org.asylia.identity.name.learn;

import java.util.Map;
import org.asylia.identity.name.Emissions;

/**
 * What a {@link ChannelLearner} found.
 *
 * @param emissions P(letters | jamo, slot, scheme)
 * @param schemes how common each scheme was
 * @param surnames how often each surname syllable was spelled in which way
 * @param given the same for the syllables of given names
 * @param samples how many writings could be aligned
 * @param logLikelihood of all of them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Learned(
    Emissions emissions,
    double[] schemes,
    Map<Character, Map<Long, double[]>> surnames,
    Map<Character, Map<Long, double[]>> given,
    int samples,
    double logLikelihood) {}
