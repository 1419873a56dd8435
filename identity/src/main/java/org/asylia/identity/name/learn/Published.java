package org.asylia.identity.name.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.identity.name.Hangul;
import org.asylia.identity.name.Letters;
import org.asylia.identity.name.PublishedRules;
import org.asylia.identity.name.Scheme;
import org.asylia.identity.name.Slot;

/** The published romanisation rules as probabilities, and which other spellings are thinkable. */
final class Published {
  private static final double HABITS = 0.5;

  private final Map<String, List<Long>> rules = new HashMap<>();
  private final Map<String, Map<Long, Double>> habits = new HashMap<>();
  private final Map<String, Map<Long, Double>> linking = new HashMap<>();

  Published() {
    PublishedRules.habits().forEach(each -> put(habits, each));
    PublishedRules.linking().forEach(each -> put(linking, each));
    for (PublishedRules.Rule rule : PublishedRules.all()) {
      List<Long> keys = new ArrayList<>();
      keys.add(Letters.key(rule.revised()));
      keys.add(Letters.key(rule.mccune()));
      keys.add(Letters.key(rule.voiced()));
      keys.add(Letters.key(rule.northern()));
      rules.put(rule.slot() + rule.jamo(), keys);
    }
  }

  private static void put(Map<String, Map<Long, Double>> to, PublishedRules.Share share) {
    to.computeIfAbsent(share.slot() + share.jamo(), key -> new HashMap<>())
        .merge(Letters.key(share.latin()), share.share(), Double::sum);
  }

  /** Every spelling that some rule or habit gives. */
  Set<Long> spellings(Slot slot, int jamo) {
    Set<Long> all = new HashSet<>();
    for (long key : of(slot, jamo)) {
      all.add(key);
      all.add(plain(key));
    }
    all.addAll(habits.getOrDefault(name(slot, jamo), Map.of()).keySet());
    all.addAll(linking.getOrDefault(name(slot, jamo), Map.of()).keySet());
    if (slot.isOnset()) {
      for (int each = 0; each < Slot.ONSETS; each++) {
        String name = Slot.ALL.get(each).code() + slot.jamo(jamo);
        all.addAll(linking.getOrDefault(name, Map.of()).keySet());
      }
    }
    return all;
  }

  /** The share of a scheme's rule that gives this spelling: 1, or a half where voicing decides. */
  double probability(Slot slot, int jamo, long spelling, int scheme) {
    List<Long> keys = of(slot, jamo);
    long mccune = keys.get(1);
    long voiced = keys.get(2);
    return switch (Scheme.ALL.get(scheme)) {
      case REVISED -> keys.get(0) == spelling ? 1 : 0;
      case MCCUNE -> linked(slot, jamo, spelling, between(mccune, voiced, spelling, slot));
      case MCCUNE_PLAIN ->
          linked(slot, jamo, spelling, between(plain(mccune), plain(voiced), spelling, slot));
      case NORTHERN -> keys.get(3) == spelling ? 1 : 0;
      default -> pooled(slot, jamo, spelling);
    };
  }

  private double linked(Slot slot, int jamo, long spelling, double alone) {
    Map<Long, Double> both = new HashMap<>(linking.getOrDefault(name(slot, jamo), Map.of()));
    both.putAll(linking.getOrDefault(slot.code() + slot.jamo(jamo), Map.of()));
    double rest = 1 - both.values().stream().mapToDouble(Double::doubleValue).sum();
    return both.getOrDefault(spelling, 0.0) + rest * alone;
  }

  private static double between(long first, long voiced, long spelling, Slot slot) {
    boolean joined =
        slot == Slot.ONSET_AFTER_VOWEL
            || slot == Slot.ONSET_AFTER_NASAL
            || slot == Slot.ONSET_AFTER_LIQUID;
    return (joined ? voiced : first) == spelling ? 1 : 0;
  }

  /** The share of all rules that give this spelling. */
  double pooled(Slot slot, int jamo, long spelling) {
    double found = 0;
    for (long key : of(slot, jamo)) {
      found += key == spelling ? 0.15 : 0;
      found += plain(key) == spelling ? 0.1 : 0;
    }
    double habit = habits.getOrDefault(name(slot, jamo), Map.of()).getOrDefault(spelling, 0.0);
    return (1 - HABITS) * found + HABITS * habit;
  }

  /** A small weight for a spelling that could stand for such a jamo at all, before any is seen. */
  double plausible(Slot slot, int jamo, long key) {
    String spelling = Letters.spelling(key);
    if (slot.isVowel()) {
      return spelling.isEmpty() || !Letters.startsVowel(spelling.charAt(0))
          ? 0
          : Math.pow(0.1, spelling.length());
    }
    boolean silent = slot.isOnset() ? jamo == Hangul.SILENT : jamo == 0;
    if (spelling.isEmpty()) {
      return silent ? 0.9 : 0.002;
    }
    boolean consonants = spelling.chars().noneMatch(Letters::startsVowel);
    return consonants && spelling.length() <= 3
        ? (silent ? 0.002 : 0.1) * Math.pow(0.2, spelling.length())
        : 0;
  }

  private List<Long> of(Slot slot, int jamo) {
    return rules.getOrDefault(name(slot, jamo), List.of(Letters.none(), Letters.none(), 0L, 0L));
  }

  private static String name(Slot slot, int jamo) {
    String kind = slot.isOnset() ? "onset" : slot.isVowel() ? "vowel" : "coda";
    return kind + slot.jamo(jamo);
  }

  private static long plain(long key) {
    String spelling = Letters.spelling(key);
    return Letters.key(spelling.replace('ŏ', 'o').replace('ŭ', 'u').replace("'", ""));
  }
}
