package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Short strings by which two writings of one name find each other: at most {@link #MOST} a name.
 * Five hold the surname and the rough sound of the given name (onsets and vowels, sounds that
 * romanisations confuse counted as one), three the given name alone, for those whose surname
 * changed.
 */
public final class NameTokens {
  /** The most tokens a name has. */
  public static final int MOST = 8;

  private static final int WHOLE = 5;
  private static final int GIVEN = 3;
  private static final String ONSETS = "aabccbdeeffghhhaceg";
  private static final String VOWELS = "aabacdcdefffegggegjjk";

  private NameTokens() {}

  /** The tokens of a name, likeliest first; none if it could not be read. */
  public static List<String> of(KoreanName name) {
    List<String> tokens = new ArrayList<>(MOST);
    add(name, WHOLE, NameTokens::whole, tokens);
    add(name, GIVEN, NameTokens::given, tokens);
    return List.copyOf(tokens);
  }

  private static void add(
      KoreanName name, int most, Function<Reading, String> token, List<String> to) {
    Map<String, Double> weights = new HashMap<>();
    for (Candidate each : name.candidates(PieceReader.READINGS)) {
      weights.merge(token.apply(each.reading()), each.reading().probability(), Double::sum);
    }
    weights.entrySet().stream()
        .filter(each -> !each.getKey().isEmpty())
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(each -> to.add(each.getKey()));
  }

  private static String whole(Reading reading) {
    StringBuilder token = new StringBuilder("s").append(reading.foldedSurname());
    String given = reading.foldedGiven();
    for (int i = 0; i < given.length(); i++) {
      token.append(ONSETS.charAt(Hangul.onset(given.charAt(i))));
      token.append(VOWELS.charAt(Hangul.vowel(given.charAt(i))));
    }
    return token.toString();
  }

  private static String given(Reading reading) {
    String given = reading.foldedGiven();
    return given.length() < 2 ? "" : "g" + given;
  }
}
