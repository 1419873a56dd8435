package org.asylia.parameters;

/** What facts, decisions and their values are called in one language. */
public interface Words {
  /** Returns the language: {@code en}, {@code ko} or {@code zh}. */
  String language();

  /** Returns what a fact, a decision or an outcome is called. */
  String name(String code);

  /** Returns what a value of a fact or decision is called. */
  String value(String name, Value value);

  /** Returns the codes themselves, for a language. */
  static Words ofCodes(String language) {
    return new Codes(language);
  }

  /** Calls everything by its code. */
  record Codes(String language) implements Words {
    @Override
    public String name(String code) {
      return code;
    }

    @Override
    public String value(String name, Value value) {
      return value.text();
    }
  }
}
