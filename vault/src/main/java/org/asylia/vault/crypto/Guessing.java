package org.asylia.vault.crypto;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a guesser finds a passphrase soon who tries leaked passwords, common words, names,
 * keyboard rows, dates, repetitions and what is near at hand, and what they make together.
 */
final class Guessing {
  /** At 64 MiB for each guess, a thousand cores take years for so many. */
  private static final double ENOUGH_LOG10 = 12;

  /** What is longer than this is measured by its beginning alone, which bounds the time. */
  private static final int MEASURED = 64;

  /** Words that anybody in this work would try first. */
  static final List<String> AT_HAND =
      List.of(
          "asylia",
          "asylum",
          "refugee",
          "refugees",
          "unhcr",
          "protection",
          "officer",
          "registrar",
          "adjudicator",
          "interviewer",
          "interpreter",
          "supervisor",
          "custodian",
          "administrator",
          "reviewer",
          "caseworker",
          "resettlement",
          "passphrase");

  private Guessing() {}

  static boolean finds(String passphrase, List<String> near) {
    int end = passphrase.offsetByCodePoints(0, Math.min(MEASURED, count(passphrase)));
    List<String> words = Stream.concat(AT_HAND.stream(), near.stream()).toList();
    Strength strength = new Zxcvbn().measure(passphrase.substring(0, end), words);
    try {
      return strength.getGuessesLog10() < ENOUGH_LOG10;
    } finally {
      strength.wipe();
    }
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }
}
