package org.asylia.desk.parameters;

import org.asylia.desk.language.Language;
import org.asylia.desk.office.Vocabulary;
import org.asylia.parameters.Value;
import org.asylia.parameters.Words;

/** A situation's words for facts, decisions and values, in one language. */
public record SituationWords(Vocabulary vocabulary, Language spoken) implements Words {
  @Override
  public String language() {
    return spoken.code();
  }

  @Override
  public String name(String code) {
    return vocabulary.derived(spoken, code).orElseGet(() -> vocabulary.label(spoken, code));
  }

  @Override
  public String value(String name, Value value) {
    if (!(value instanceof Value.Choice(String code))) {
      return value.text();
    }
    return vocabulary.fact(name).isPresent()
        ? vocabulary.value(spoken, name, code)
        : vocabulary.derivedValue(spoken, code);
  }
}
