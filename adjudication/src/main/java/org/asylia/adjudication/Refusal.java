package org.asylia.adjudication;

import java.util.List;

/**
 * Why an act is not admitted.
 *
 * @param ruleId the rule that refuses, as in {@code I02}
 * @param why what is wrong, naming the values
 * @param satisfy what would satisfy the rule
 */
public record Refusal(String ruleId, Message why, Message satisfy) {

  /** The refusal of a rule in one of its variants; both texts name the same values. */
  public static Refusal of(String ruleId, String variant, List<String> args) {
    String key = ruleId + "." + variant;
    return new Refusal(
        ruleId, new Message(key + ".why", args), new Message(key + ".satisfy", args));
  }

  /** The variant of the rule that refused, as in {@code uncited}. */
  public String variant() {
    return why.key().substring(ruleId.length() + 1, why.key().length() - ".why".length());
  }
}
