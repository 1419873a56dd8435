package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Spellings of Korean syllables in Cyrillic, Thai and Lao letters, by published rules. */
final class OtherScripts {
  private static final double LEAST = 2e-6;

  final Map<Scripts, Spellings> given = new EnumMap<>(Scripts.class);
  final Map<Scripts, Spellings> surnames = new EnumMap<>(Scripts.class);
  private final Map<String, String[]> rules = new HashMap<>();

  OtherScripts(Surnames names, Syllables syllables, Tables tables) {
    for (List<String> each : tables.records("other_scripts.csv")) {
      rules.put(each.get(0) + each.get(1) + each.get(2), each.get(3).split(" "));
    }
    for (Scripts script : List.of(Scripts.CYRILLIC, Scripts.THAI, Scripts.LAO)) {
      String code = script.name().toLowerCase(Locale.ROOT);
      given.put(script, given(code, syllables));
      surnames.put(script, surnames(code, names));
    }
  }

  /** The key of a stretch of letters with one more letter. */
  static long with(long key, int letter) {
    return Keys.with(key, (char) letter);
  }

  private static long key(String letters) {
    long key = 0;
    for (int i = 0; i < letters.length(); i++) {
      key = with(key, letters.charAt(i));
    }
    return key;
  }

  private record Spelled(String letters, double share) {}

  private Spellings given(String script, Syllables syllables) {
    Spellings.Builder table = new Spellings.Builder();
    for (char syllable = '가'; syllable <= '힣'; syllable++) {
      if (Math.max(syllables.first(syllable), syllables.later(syllable)) > LEAST) {
        for (Spelled each : syllable(script, syllable)) {
          table.add(key(each.letters), syllable, -1, row(each.share));
        }
      }
    }
    return table.build();
  }

  private Spellings surnames(String script, Surnames names) {
    Spellings.Builder table = new Spellings.Builder();
    for (int number = 0; number < names.count(); number++) {
      List<Spelled> all = List.of(new Spelled("", 1));
      String form = names.form(number);
      for (int i = 0; i < form.length(); i++) {
        List<Spelled> longer = new ArrayList<>();
        for (Spelled before : all) {
          for (Spelled each : syllable(script, form.charAt(i))) {
            longer.add(new Spelled(before.letters + each.letters, before.share * each.share));
          }
        }
        all = longer;
      }
      for (Spelled each : all) {
        table.add(key(each.letters), number, -1, row(each.share));
      }
    }
    return table.build();
  }

  private List<Spelled> syllable(String script, char syllable) {
    List<Spelled> all = new ArrayList<>();
    String[] onsets = of(script, "onset", Hangul.onsetJamo(Hangul.onset(syllable)));
    String[] vowels = of(script, "vowel", Hangul.vowelJamo(Hangul.vowel(syllable)));
    int coda = Hangul.coda(syllable);
    String[] codas = coda == 0 ? new String[] {"-"} : of(script, "coda", Hangul.codaJamo(coda));
    for (int o = 0; o < onsets.length; o++) {
      for (int v = 0; v < vowels.length; v++) {
        for (int c = 0; c < codas.length; c++) {
          String whole = vowels[v].replace("_", onsets[o]) + codas[c];
          double share = share(o, onsets) * share(v, vowels) * share(c, codas);
          all.add(new Spelled(whole.replace("-", ""), share));
        }
      }
    }
    return all;
  }

  private String[] of(String script, String slot, char jamo) {
    return rules.getOrDefault(script + slot + jamo, new String[0]);
  }

  /** The first spelling has the larger part; the others share the rest. */
  private static double share(int number, String[] all) {
    if (all.length == 1) {
      return 1;
    }
    return number == 0 ? 0.6 : 0.4 / (all.length - 1);
  }

  private static double[] row(double share) {
    double[] row = new double[Scheme.COUNT];
    java.util.Arrays.fill(row, share);
    return row;
  }
}
