package org.asylia.adjudication.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a rule objects to: its variant, and the values that the texts name. */
record Objection(String variant, List<String> args) {

  static Optional<Objection> none() {
    return Optional.empty();
  }

  static Optional<Objection> to(String variant, String... args) {
    return Optional.of(new Objection(variant, List.of(args)));
  }

  static Optional<Objection> when(boolean broken, String variant, String... args) {
    return broken ? to(variant, args) : none();
  }

  /** The first objection there is, asked in order. */
  @SafeVarargs
  static Optional<Objection> first(Supplier<Optional<Objection>>... questions) {
    for (Supplier<Optional<Objection>> question : questions) {
      Optional<Objection> objection = question.get();
      if (objection.isPresent()) {
        return objection;
      }
    }
    return none();
  }
}
