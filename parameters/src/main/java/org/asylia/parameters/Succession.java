package org.asylia.parameters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Whether a set may follow those that are published for the same proceedings. */
public final class Succession {
  private Succession() {}

  /**
   * Refuses a set that is dated on or before the first day of the set it would replace.
   *
   * @param draft the set to be published
   * @param published what is published so far, of any jurisdiction
   * @throws InvalidParameterSetException naming both days
   */
  public static void check(ParameterSet draft, List<ParameterSet> published) {
    var place = Place.file(draft.id() + ".dmn").atColumn("validFrom");
    var header = draft.header();
    if (header.validFrom().isEmpty()) {
      throw place.refuse("the set has no first day.", "Write validFrom=\"YYYY-MM-DD\".");
    }
    var from = header.validFrom().get();
    if (header.validTo().filter(to -> to.isBefore(from)).isPresent()) {
      throw place.refuse(
          "the set begins on %s and ends before that.".formatted(from), "Correct one of the days.");
    }
    published.stream()
        .filter(other -> replaces(header, other.header()))
        .max(Comparator.comparing(other -> first(other)))
        .filter(latest -> !from.isAfter(first(latest)))
        .ifPresent(latest -> {
          throw place.refuse(
              "the set begins on %s, but %s, which it would replace, begins on %s."
                  .formatted(from, latest.id(), first(latest)),
              "Write a later day: decided cases keep the set they were decided under.");
        });
  }

  private static boolean replaces(ParameterSet.Header draft, ParameterSet.Header other) {
    return draft.jurisdiction().equals(other.jurisdiction())
        && (other.kinds().isEmpty() || other.kinds().stream().anyMatch(draft::covers));
  }

  private static LocalDate first(ParameterSet set) {
    return set.header().validFrom().orElse(LocalDate.MIN);
  }
}
