package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything the Latin letters of a name may stand for, made once from the learned tables. */
final class LatinTable {
  private static final int S = Scheme.COUNT;
  private static final int PINYIN = Scheme.PINYIN.column();
  private static final int VIETNAMESE = Scheme.VIETNAMESE.column();
  private static final double SMALLEST = 1e-5;
  private static final double SYLLABLE_LEAN = 6;
  private static final double SURNAME_LEAN = 2;

  final Spellings surnames;
  final Spellings given;
  final double[] shares = new double[S];
  private final Emissions channel = new Emissions();
  private final Map<Character, Map<Long, double[]>> surnameCounts = new HashMap<>();
  private final Map<Character, Map<Long, double[]>> givenCounts = new HashMap<>();
  private final List<double[][]> onsets = new ArrayList<>();
  private final Map<Long, Integer> onsetRows = new HashMap<>();

  LatinTable(Surnames names, Syllables syllables, HanTable han, Tables tables) {
    readChannel(tables);
    readSpellings(tables);
    for (List<String> each : tables.records("schemes.csv")) {
      shares[scheme(each.get(0))] = Double.parseDouble(each.get(1));
    }
    shares[PINYIN] = 0.08;
    shares[VIETNAMESE] = 0.005;
    Map<String, List<Long>> vietnamese = new HashMap<>();
    for (List<String> each : tables.records("vietnamese.csv")) {
      vietnamese
          .computeIfAbsent(each.get(1) + each.get(0), key -> new ArrayList<>())
          .add(Letters.key(each.get(2)));
    }
    surnames = surnames(names, han, vietnamese);
    given = given(syllables, han, vietnamese);
  }

  /** The factor of an onset in a place, for each scheme. */
  double[] onset(int row, Slot slot) {
    return onsets.get(row)[slot.place()];
  }

  private void readChannel(Tables tables) {
    Map<String, Slot> slots = new HashMap<>();
    for (Slot slot : Slot.values()) {
      slots.put(slot.code(), slot);
    }
    for (List<String> each : tables.records("channel.csv")) {
      Slot slot = slots.get(each.get(0));
      String jamo = each.get(1).isEmpty() ? " " : each.get(1);
      if (slot != null && slot.number(jamo.charAt(0)) >= 0) {
        int number = slot.number(jamo.charAt(0));
        numbers(each, channel.at(slot, number, Letters.key(each.get(2))));
      }
    }
  }

  private void readSpellings(Tables tables) {
    for (List<String> each : tables.records("spellings.csv")) {
      Map<Character, Map<Long, double[]>> to =
          "surname".equals(each.get(0)) ? surnameCounts : givenCounts;
      double[] row = new double[S];
      numbers(each, row);
      to.computeIfAbsent(each.get(1).charAt(0), key -> new TreeMap<>())
          .put(Letters.key(each.get(2)), row);
    }
  }

  private static void numbers(List<String> fields, double[] to) {
    for (int s = 0; s < PINYIN; s++) {
      to[s] = Double.parseDouble(fields.get(3 + s));
    }
  }

  private static int scheme(String code) {
    return Scheme.valueOf(code.toUpperCase(java.util.Locale.ROOT)).column();
  }

  private Spellings surnames(Surnames names, HanTable han, Map<String, List<Long>> vietnamese) {
    Spellings.Builder table = new Spellings.Builder();
    for (int number = 0; number < names.count(); number++) {
      int surname = number;
      Map<Long, double[]> all = Map.of(0L, ones());
      for (char syllable : names.form(number).toCharArray()) {
        all = joined(all, surname(syllable));
      }
      all.forEach((key, row) -> table.add(key, surname, -1, row));
      han.pinyinSurname(names.form(number))
          .forEach((key, p) -> table.add(key, surname, -1, only(PINYIN, p)));
      even(vietnamese, "surname" + names.form(number), number, table);
    }
    return table.build();
  }

  private Map<Long, double[]> surname(char syllable) {
    Map<Long, double[]> composed = new HashMap<>();
    channel.each(
        Slot.ONSET_SURNAME,
        Hangul.onset(syllable),
        (onsetKey, onset) ->
            rhymes(
                syllable,
                Slot.VOWEL_SURNAME,
                Slot.CODA_SURNAME,
                (rhymeKey, rhyme) -> {
                  double[] row = product(onset, rhyme);
                  composed.merge(Letters.join(onsetKey, rhymeKey), row, LatinTable::sum);
                }));
    Map<Long, double[]> counted = surnameCounts.getOrDefault(syllable, Map.of());
    counted.keySet().forEach(key -> composed.computeIfAbsent(key, k -> new double[S]));
    double[] totals = totals(counted);
    double total = total(totals);
    Map<Long, double[]> all = new HashMap<>();
    composed.forEach((key, row) -> {
      double[] seen = counted.getOrDefault(key, new double[S]);
      double any = (total(seen) + SURNAME_LEAN * mean(row)) / (total + SURNAME_LEAN);
      double[] mixed = new double[S];
      for (int s = 0; s < PINYIN; s++) {
        double lean = SURNAME_LEAN * (0.8 * row[s] + 0.2 * any);
        mixed[s] = (seen[s] + lean) / (totals[s] + SURNAME_LEAN);
      }
      if (max(mixed) > SMALLEST) {
        all.put(key, mixed);
      }
    });
    return all;
  }

  private Spellings given(Syllables syllables, HanTable han, Map<String, List<Long>> vietnamese) {
    Spellings.Builder table = new Spellings.Builder();
    for (char syllable = '가'; syllable <= '힣'; syllable++) {
      if (Math.max(syllables.first(syllable), syllables.later(syllable)) > 4e-7) {
        spelled(syllable, table);
      }
      char each = syllable;
      han.pinyin(syllable).forEach((key, p) -> table.add(key, each, -1, only(PINYIN, p)));
      even(vietnamese, "given" + each, each, table);
    }
    return table.build();
  }

  private void spelled(char syllable, Spellings.Builder table) {
    Map<Long, double[]> counted = givenCounts.getOrDefault(syllable, Map.of());
    double[] totals = totals(counted);
    Map<Long, double[]> composed = new HashMap<>();
    int onset = Hangul.onset(syllable);
    eachGiven(
        syllable,
        (key, onsetKey, rhyme) ->
            composed.merge(
                key,
                product(channel.get(Slot.ONSET_SEPARATE, onset, onsetKey), rhyme),
                LatinTable::sum));
    eachGiven(
        syllable,
        (key, onsetKey, rhyme) -> {
          double[] usual = composed.getOrDefault(key, ones());
          double[] seen = counted.getOrDefault(key, new double[S]);
          double[] row = new double[S];
          for (int s = 0; s < PINYIN; s++) {
            double whole = (seen[s] + SYLLABLE_LEAN * usual[s]) / (totals[s] + SYLLABLE_LEAN);
            row[s] = usual[s] > 0 ? rhyme[s] * Math.min(20, whole / usual[s]) : 0;
          }
          if (max(row) > SMALLEST) {
            table.add(key, syllable, onsetRow(onset, onsetKey), row);
          }
        });
  }

  private interface Spelling {
    void visit(long key, long onset, double[] rhyme);
  }

  private void eachGiven(char syllable, Spelling visitor) {
    java.util.Set<Long> onsetKeys = new java.util.TreeSet<>();
    for (int slot = 1; slot < Slot.ONSETS; slot++) {
      channel.each(
          Slot.ALL.get(slot),
          Hangul.onset(syllable),
          (key, row) -> {
            if (max(row) > 1e-4) {
              onsetKeys.add(key);
            }
          });
    }
    rhymes(
        syllable,
        Slot.VOWEL_GIVEN,
        Slot.CODA_GIVEN,
        (rhymeKey, rhyme) -> {
          for (long onsetKey : onsetKeys) {
            visitor.visit(Letters.join(onsetKey, rhymeKey), onsetKey, rhyme);
          }
        });
  }

  private void rhymes(
      char syllable,
      Slot vowelSlot,
      Slot codaSlot,
      java.util.function.BiConsumer<Long, double[]> to) {
    channel.each(
        vowelSlot,
        Hangul.vowel(syllable),
        (vowelKey, vowel) ->
            channel.each(
                codaSlot,
                Hangul.coda(syllable),
                (codaKey, coda) -> {
                  double[] row = product(vowel, coda);
                  if (max(row) > SMALLEST) {
                    to.accept(Letters.join(vowelKey, codaKey), row);
                  }
                }));
  }

  private int onsetRow(int onset, long key) {
    return onsetRows.computeIfAbsent(
        key * 32 + onset,
        k -> {
          double[][] row = new double[Slot.ONSETS][];
          for (int slot = 0; slot < Slot.ONSETS; slot++) {
            row[slot] = channel.get(Slot.ALL.get(slot), onset, key);
          }
          onsets.add(row);
          return onsets.size() - 1;
        });
  }

  private static Map<Long, double[]> joined(Map<Long, double[]> before, Map<Long, double[]> after) {
    Map<Long, double[]> all = new HashMap<>();
    before.forEach((first, one) ->
        after.forEach((second, other) -> {
          double[] row = product(one, other);
          if (max(row) > SMALLEST) {
            all.merge(Letters.join(first, second), row, LatinTable::sum);
          }
        }));
    return all;
  }

  private static void even(
      Map<String, List<Long>> table, String what, int entry, Spellings.Builder to) {
    List<Long> all = table.getOrDefault(what, List.of());
    all.forEach(key -> to.add(key, entry, -1, only(VIETNAMESE, 0.9 / all.size())));
  }

  private static double[] only(int scheme, double probability) {
    double[] row = new double[S];
    row[scheme] = probability;
    return row;
  }

  private static double[] ones() {
    double[] row = new double[S];
    java.util.Arrays.fill(row, 1);
    return row;
  }

  private static double[] product(double[] one, double[] other) {
    double[] all = new double[S];
    for (int s = 0; s < S; s++) {
      all[s] = one[s] * other[s];
    }
    return all;
  }

  private static double[] sum(double[] one, double[] other) {
    double[] all = new double[S];
    for (int s = 0; s < S; s++) {
      all[s] = one[s] + other[s];
    }
    return all;
  }

  private static double[] totals(Map<Long, double[]> rows) {
    return rows.values().stream().reduce(new double[S], LatinTable::sum);
  }

  private static double total(double[] row) {
    return java.util.Arrays.stream(row).sum();
  }

  private static double mean(double[] row) {
    return total(row) / PINYIN;
  }

  private static double max(double[] row) {
    return java.util.Arrays.stream(row).max().orElse(0);
  }
}
