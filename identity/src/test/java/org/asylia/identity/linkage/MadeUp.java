package org.asylia.identity.linkage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Invented records, some of them twice with slips, drawn by a seed; {@code who} is the truth. */
final class MadeUp {
  private static final String[] ONSETS = {"b", "d", "f", "g", "k", "l", "m", "n", "r", "s", "t"};
  private static final String[] VOWELS = {"a", "e", "i", "o", "u"};
  static final String CONFIG =
      """
      id: id
      fields:
        - given
        - family
        - {name: born, compare: date}
        - {name: place, compare: exact}
      threshold: 0.5
      """;

  private final SplittableRandom random;
  private final List<String> names = new ArrayList<>();

  MadeUp(long seed) {
    random = new SplittableRandom(seed);
    for (int i = 0; i < 300; i++) {
      names.add(syllable() + syllable() + syllable());
    }
  }

  /** A list of so many people, every fifth of them twice. */
  Table twice(int people) {
    StringBuilder all = new StringBuilder("id,who,given,family,born,place\n");
    for (int who = 0; who < people; who++) {
      String[] one = person();
      line(all, "a" + who, who, one);
      if (who % 5 == 0) {
        line(all, "b" + who, who, slipped(one));
      }
    }
    return table(all, "twice.csv");
  }

  /** Two lists of the same people, the second with slips. */
  List<Table> two(int people) {
    StringBuilder first = new StringBuilder("id,who,given,family,born,place\n");
    StringBuilder second = new StringBuilder("id,who,given,family,born,place\n");
    for (int who = 0; who < people; who++) {
      String[] one = person();
      line(first, "a" + who, who, one);
      line(second, "b" + who, who, slipped(one));
    }
    return List.of(table(first, "first.csv"), table(second, "second.csv"));
  }

  private String[] person() {
    return new String[] {
      names.get((int) (names.size() * random.nextDouble() * random.nextDouble())),
      names.get((int) (names.size() * random.nextDouble() * random.nextDouble())),
      (1940 + random.nextInt(70)) + "-" + (1 + random.nextInt(12)) + "-" + (1 + random.nextInt(28)),
      "p" + random.nextInt(20)
    };
  }

  private String[] slipped(String[] person) {
    String[] other = person.clone();
    int which = random.nextInt(4);
    if (which < 2) {
      int at = random.nextInt(other[which].length());
      other[which] = other[which].substring(0, at) + "y" + other[which].substring(at + 1);
    } else if (which == 2) {
      other[2] = other[2].substring(0, 4);
    } else {
      other[3] = "";
    }
    return other;
  }

  private String syllable() {
    return ONSETS[random.nextInt(ONSETS.length)] + VOWELS[random.nextInt(VOWELS.length)];
  }

  private static void line(StringBuilder all, String id, int who, String[] person) {
    all.append(id).append(',').append(who).append(',').append(String.join(",", person));
    all.append('\n');
  }

  private static Table table(StringBuilder all, String name) {
    return TableReader.read(all.toString().getBytes(StandardCharsets.UTF_8), name);
  }
}
