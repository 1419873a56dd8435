package org.asylia.identity.name;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How Chinese characters are read: P(character | syllable) from real use, a little spread over
 * every character Unicode lists for the syllable, and through the characters P(pinyin | syllable).
 * Characters are compared in their simplified form.
 */
final class HanTable {
  private static final double USE_GIVEN = 0.85;
  private static final double USE_SURNAME = 0.97;

  /** One reading of a character. */
  record Read(String hangul, double surname, double given) {}

  private final Map<Integer, Integer> simplified = new HashMap<>();
  private final Map<String, Set<Integer>> characters = new HashMap<>();
  private final Map<Integer, String> mandarin = new HashMap<>();
  private final Map<String, Map<Integer, double[]>> use = new HashMap<>();
  private final Map<Integer, List<Read>> readings = new HashMap<>();
  private final Map<String, Map<Long, Double>> surnamePinyin = new HashMap<>();
  private final Map<String, Map<Long, Double>> givenPinyin = new HashMap<>();
  private final Set<Integer> chineseSurnames = new HashSet<>();

  HanTable(Tables tables) {
    readVariants(tables);
    readUnicode(tables);
    readUse(tables);
    for (List<String> each : tables.records("chinese_surnames.csv")) {
      chineseSurnames.add(each.get(0).codePointAt(0));
    }
    Set<String> all = new HashSet<>(characters.keySet());
    all.addAll(use.keySet());
    all.forEach(this::weigh);
  }

  /** The form that a character is compared in. */
  int canonical(int character) {
    return simplified.getOrDefault(character, character);
  }

  /** Every reading of a character; none if it is not known. */
  List<Read> readings(int character) {
    return readings.getOrDefault(canonical(character), List.of());
  }

  /** Whether this is a surname in China and hardly one in Korea. */
  boolean isChineseSurname(int character) {
    return chineseSurnames.contains(canonical(character));
  }

  /** P(pinyin | syllable of a given name), by the key of the letters. */
  Map<Long, Double> pinyin(char syllable) {
    return givenPinyin.getOrDefault(String.valueOf(syllable), Map.of());
  }

  /** P(pinyin | surname), by the key of the letters. */
  Map<Long, Double> pinyinSurname(String surname) {
    Map<Long, Double> whole = Map.of(0L, 1.0);
    for (int i = 0; i < surname.length(); i++) {
      Map<Long, Double> next = new HashMap<>();
      Map<Long, Double> of = surnamePinyin.getOrDefault(surname.substring(i, i + 1), Map.of());
      whole.forEach((key, p) ->
          of.forEach((more, q) -> next.merge(Letters.join(key, more), p * q, Double::sum)));
      whole = next;
    }
    return whole;
  }

  private void readVariants(Tables tables) {
    for (List<String> each : tables.records("variants.csv")) {
      simplified.put(each.get(0).codePointAt(0), each.get(1).codePointAt(0));
    }
  }

  private void readUnicode(Tables tables) {
    List<List<String>> table = tables.records("hanja.csv");
    for (List<String> each : table) {
      int character = each.get(0).codePointAt(0);
      String simple = each.get(4).isEmpty() ? "" : each.get(4).split(" ")[0];
      if (!simple.isEmpty() && simple.codePointAt(0) != character) {
        simplified.putIfAbsent(character, simple.codePointAt(0));
      }
    }
    for (List<String> each : table) {
      int character = canonical(each.get(0).codePointAt(0));
      for (String hangul : each.get(1).split(" ")) {
        characters.computeIfAbsent(hangul, key -> new HashSet<>()).add(character);
      }
      String pinyin = plain(each.get(3).split(" ")[0]);
      if (!pinyin.isEmpty()) {
        mandarin.putIfAbsent(character, pinyin);
      }
    }
  }

  private void readUse(Tables tables) {
    for (List<String> each : tables.records("hanja_use.csv")) {
      boolean surname = "surname".equals(each.get(0));
      int character = canonical(each.get(2).codePointAt(0));
      double[] share =
          use.computeIfAbsent(each.get(1), key -> new HashMap<>())
              .computeIfAbsent(character, key -> new double[2]);
      share[surname ? 0 : 1] += Double.parseDouble(each.get(4));
      String pinyin = each.get(3).split(" ")[0];
      if (surname) {
        surnamePinyin
            .computeIfAbsent(each.get(1), key -> new HashMap<>())
            .merge(Letters.key(pinyin), Double.parseDouble(each.get(4)), Double::sum);
      } else {
        mandarin.put(character, pinyin);
      }
    }
  }

  private void weigh(String hangul) {
    Map<Integer, double[]> used = use.getOrDefault(hangul, Map.of());
    Set<Integer> all = new HashSet<>(characters.getOrDefault(hangul, Set.of()));
    all.addAll(used.keySet());
    boolean family = used.values().stream().anyMatch(share -> share[0] > 0);
    boolean given = used.values().stream().anyMatch(share -> share[1] > 0);
    double useSurname = family ? USE_SURNAME : 0;
    double useGiven = given ? USE_GIVEN : 0;
    for (int character : all) {
      double[] share = used.getOrDefault(character, new double[2]);
      double even = 1.0 / all.size();
      double surname = useSurname * share[0] + (1 - useSurname) * even;
      double first = useGiven * share[1] + (1 - useGiven) * even;
      readings
          .computeIfAbsent(character, key -> new ArrayList<>())
          .add(new Read(hangul, surname, first));
      addPinyin(hangul, character, surname, first, family);
    }
  }

  private void addPinyin(
      String hangul, int character, double surname, double given, boolean family) {
    String pinyin = mandarin.getOrDefault(character, "");
    if (pinyin.isEmpty()) {
      return;
    }
    long key = Letters.key(pinyin);
    givenPinyin.computeIfAbsent(hangul, k -> new HashMap<>()).merge(key, given, Double::sum);
    double little = family ? surname * (1 - USE_SURNAME) : surname;
    surnamePinyin.computeIfAbsent(hangul, k -> new HashMap<>()).merge(key, little, Double::sum);
  }

  /** Pinyin without tones; ü as v. */
  static String plain(String pinyin) {
    StringBuilder plain = new StringBuilder();
    String apart = Normalizer2.getNFDInstance().normalize(pinyin.toLowerCase(Locale.ROOT));
    for (int at = 0; at < apart.length(); at++) {
      char each = apart.charAt(at);
      if (each == '\u0308' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == 'u') {
        plain.setCharAt(plain.length() - 1, 'v');
      } else if (each >= 'a' && each <= 'z') {
        plain.append(each);
      }
    }
    return plain.toString();
  }
}
