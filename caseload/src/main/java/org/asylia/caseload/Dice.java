package org.asylia.caseload;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** What chance decides, from a seed: the same throws on every machine. */
record Dice(RandomGenerator generator) {
  private static final String ALGORITHM = "L64X128MixRandom";
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** The dice of the numbered case of a seed. */
  static Dice of(long seed, long number) {
    long mixed = (seed ^ (number + 1) * GOLDEN) * 0xD1342543DE82EF95L;
    return new Dice(RandomGeneratorFactory.of(ALGORITHM).create(mixed ^ mixed >>> 29));
  }

  /** From 0 to just below the bound. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(generator.nextLong() >>> 1, bound);
  }

  /** From low to high, both included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  boolean chance(int percent) {
    return below(100) < percent;
  }

  <T> T pick(List<T> from) {
    return from.get(below(from.size()));
  }

  UUID uuid() {
    return new UUID(generator.nextLong(), generator.nextLong());
  }
}
