package org.asylia.identity.name;

import java.util.List;

/** The published romanisation rules, jamo by jamo, from {@code published.csv}. */
public final class PublishedRules {
  private PublishedRules() {}

  /**
   * How one jamo is spelled.
   *
   * @param slot onset, vowel or coda
   * @param jamo its letter
   * @param revised by the Revised Romanisation
   * @param mccune by McCune–Reischauer at the start
   * @param voiced the same between sounded letters
   * @param northern by the north's romanisation
   */
  public record Rule(
      String slot, String jamo, String revised, String mccune, String voiced, String northern) {}

  /** Every rule. */
  public static List<Rule> all() {
    return Tables.shipped().records("published.csv").stream()
        .map(fields ->
            new Rule(
                fields.get(0),
                fields.get(1),
                letters(fields.get(2)),
                letters(fields.get(3)),
                letters(fields.get(4)),
                letters(fields.get(5))))
        .toList();
  }

  /**
   * A spelling with a share, before anything is learned.
   *
   * @param slot onset, vowel, coda, or a {@link Slot}'s code
   * @param jamo its letter
   * @param latin the spelling
   * @param share of the spellings of the jamo there
   */
  public record Share(String slot, String jamo, String latin, double share) {}

  /** Spellings that people choose for themselves; all of a jamo share alike. */
  public static List<Share> habits() {
    return Tables.shipped().records("habits.csv").stream()
        .flatMap(fields -> {
          String[] all = fields.get(2).split(" ");
          return java.util.Arrays.stream(all)
              .map(
                  each -> new Share(fields.get(0), fields.get(1), letters(each), 1.0 / all.length));
        })
        .toList();
  }

  /** What is written where two sounded syllables meet. */
  public static List<Share> linking() {
    return Tables.shipped().records("linking.csv").stream()
        .map(fields ->
            new Share(
                fields.get(0), fields.get(1), fields.get(2), Double.parseDouble(fields.get(3))))
        .toList();
  }

  private static String letters(String field) {
    return "-".equals(field) ? "" : field;
  }
}
