package org.asylia.desk.casebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.desk.casebook.PublishedRow.Written;

/** Codes what a published decision says as facts of the situation's vocabulary. */
final class Coder {
  private final List<CodedFact> facts;

  Coder(List<CodedFact> facts) {
    this.facts = List.copyOf(facts);
  }

  /** What came of coding a row. */
  sealed interface Coded {
    /** Every fact with its value, {@code not_stated} where the decision is silent. */
    record Facts(Map<String, String> values) implements Coded {}

    /** A field says what has no code. */
    record NoCode(String why) implements Coded {}
  }

  /** The paths of the fields that facts are coded from. */
  Set<String> fields() {
    return facts.stream()
        .flatMap(fact -> fact.published().stream())
        .flatMap(CodedFact.Coding::all)
        .map(CodedFact.Coding::field)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Codes a row.
   *
   * @param asked the facts that must have a code where something is written; any other fact is not
   *     stated where what is written has none
   */
  Coded code(PublishedRow row, Set<String> asked) {
    Map<String, String> values = new LinkedHashMap<>();
    for (CodedFact fact : facts) {
      Optional<CodedFact.Coding> coding =
          fact.published().stream()
              .flatMap(CodedFact.Coding::all)
              .filter(c -> row.at(c.field()).isPresent())
              .findFirst();
      Optional<Written> written = coding.flatMap(c -> row.at(c.field()));
      Optional<String> value = coding.flatMap(c -> written.flatMap(w -> value(c, w)));
      if (coding.isPresent() && value.isEmpty() && asked.contains(fact.code())) {
        return new Coded.NoCode(why(coding.get().field(), written.orElseThrow()));
      }
      values.put(fact.code(), value.orElse(CodedFact.NOT_STATED));
    }
    return new Coded.Facts(values);
  }

  private static Optional<String> value(CodedFact.Coding coding, Written written) {
    return written instanceof Written.Text(String text)
        ? coding.value(text.strip())
        : Optional.empty();
  }

  private static String why(String field, Written written) {
    return switch (written) {
      case Written.Text(String text) ->
          "unknown value: %s is \"%s\", which has no code".formatted(field, cut(text));
      case Written.Unusable(String what) ->
          "unknown value: %s is %s, which has no code".formatted(field, what);
    };
  }

  private static String cut(String text) {
    String shown =
        text.codePoints().limit(40).mapToObj(Character::toString).collect(Collectors.joining());
    return shown.length() < text.length() ? shown + "…" : shown;
  }
}
