package org.asylia.adjudication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words for refusals and labels in one language: English, Korean or Chinese. */
public final class Explanations {
  private static final String BUNDLE = "org.asylia.adjudication.explanations";

  private final ResourceBundle texts;

  private Explanations(ResourceBundle texts) {
    this.texts = texts;
  }

  /** The words in that language; English where there are none in it. */
  public static Explanations of(Locale locale) {
    return new Explanations(
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** Why the act was refused. */
  public String why(Refusal refusal) {
    return text(refusal.why());
  }

  /** What would satisfy the rule. */
  public String satisfy(Refusal refusal) {
    return text(refusal.satisfy());
  }

  /**
   * The label of a key, as in {@code act.InterviewHeld}, {@code state.REVIEW}, {@code
   * element.AGENT}.
   *
   * @throws MissingResourceException where there is none
   */
  public String label(String key) {
    return texts.getString(key);
  }

  private String text(Message message) {
    String text = texts.getString(message.key());
    List<String> args = message.args();
    for (int i = 0; i < args.size(); i++) {
      text = text.replace("{" + i + "}", value(args.get(i)));
    }
    return text;
  }

  private String value(String arg) {
    return arg.startsWith("@")
        ? Arrays.stream(arg.split("\\|"))
            .map(key -> label(key.substring(1)))
            .collect(Collectors.joining(", "))
        : arg;
  }
}
