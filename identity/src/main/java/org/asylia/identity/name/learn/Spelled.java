package org.asylia.identity.name.learn;

import java.util.HashMap;
import java.util.Map;
import org.asylia.identity.name.Scheme;

/** How often each whole syllable was spelled in which way: surname or given, syllable, letters. */
final class Spelled {
  private final Map<Character, Map<Long, double[]>> surnames = new HashMap<>();
  private final Map<Character, Map<Long, double[]>> given = new HashMap<>();

  void add(boolean surname, char syllable, long spelling, double[] share) {
    double[] counted =
        of(surname)
            .computeIfAbsent(syllable, key -> new HashMap<>())
            .computeIfAbsent(spelling, key -> new double[Scheme.COUNT]);
    for (int s = 0; s < counted.length; s++) {
      counted[s] += share[s];
    }
  }

  Map<Character, Map<Long, double[]>> of(boolean surname) {
    return surname ? surnames : given;
  }
}
