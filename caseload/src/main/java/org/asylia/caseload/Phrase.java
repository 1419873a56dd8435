package org.asylia.caseload;

import java.util.Map;
import org.asylia.casefile.Language;
import org.asylia.casefile.Value;

/** The same thing said in the three languages of the desk. */
record Phrase(String en, String ko, String zh) {

  /** The phrase in that language; English where it is neither Korean nor Chinese. */
  String in(Language language) {
    if (language.equals(Language.KOREAN)) {
      return ko;
    }
    return language.equals(Language.CHINESE) ? zh : en;
  }

  /** The phrase as words in that language. */
  Value.Words words(Language language) {
    return new Value.Words(in(language), language);
  }

  /** The phrase with each {@code {slot}} filled in its own language. */
  Phrase with(Map<String, Phrase> slots) {
    Phrase filled = this;
    for (Map.Entry<String, Phrase> slot : slots.entrySet()) {
      filled = filled.with("{" + slot.getKey() + "}", slot.getValue());
    }
    return new Phrase(capital(filled.en), filled.ko, filled.zh);
  }

  private Phrase with(String mark, Phrase by) {
    return new Phrase(en.replace(mark, by.en), ko.replace(mark, by.ko), zh.replace(mark, by.zh));
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** A number, the same in every language. */
  static Phrase number(int number) {
    String digits = Integer.toString(number);
    return new Phrase(digits, digits, digits);
  }
}
