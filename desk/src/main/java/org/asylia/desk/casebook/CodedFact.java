package org.asylia.desk.casebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact of the situation's vocabulary, and how a field of a published decision is coded as it.
 *
 * @param code the fact, such as {@code risk_dprk}
 * @param values the values it can take
 * @param published how it is coded; empty where no published field speaks of it
 */
record CodedFact(String code, List<String> values, Optional<Coding> published) {
  static final String NOT_STATED = "not_stated";
  static final String NOT_ASSESSED = "not_assessed";

  /**
   * How a field is coded.
   *
   * @param field its path, such as {@code facts.risk_dprk}
   * @param codes from what is written to the value of the fact
   * @param years how a number of whole years is coded
   * @param otherwise how another field is coded, read where this one is absent
   */
  record Coding(
      String field, Map<String, String> codes, Optional<WholeYears> years, List<Coding> otherwise) {
    /** Copies the map. */
    Coding {
      codes = Map.copyOf(codes);
      otherwise = List.copyOf(otherwise);
    }

    /** This coding, then those read where it finds nothing. */
    Stream<Coding> all() {
      return Stream.concat(Stream.of(this), otherwise.stream().flatMap(Coding::all));
    }

    /** The value of what is written; empty where there is no code for it. */
    Optional<String> value(String written) {
      return Optional.ofNullable(codes.get(written))
          .or(() -> years.flatMap(whole -> whole.value(written)));
    }
  }

  /** A number of years against a limit. */
  record WholeYears(int below, String then, String otherwise) {
    Optional<String> value(String written) {
      return written.matches("\\d{1,3}")
          ? Optional.of(Integer.parseInt(written) < below ? then : otherwise)
          : Optional.empty();
    }
  }

  /** Copies the list. */
  CodedFact {
    values = List.copyOf(values);
  }
}
