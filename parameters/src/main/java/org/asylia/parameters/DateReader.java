package org.asylia.parameters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the days of a set and how sure they are. Where only a year is known, a set is taken to
 * begin on its first day and to end on its last, and the day counts as remembered, not seen.
 */
record DateReader(Place place, Node root) {
  private static final int YEAR = 4;
  private static final int WHOLE = 100;

  Optional<LocalDate> first(String attribute) {
    return day(attribute, year -> year.atDay(1));
  }

  Optional<LocalDate> last(String attribute) {
    return day(attribute, year -> year.atDay(year.length()));
  }

  /** Refuses a set that ends before it begins. */
  void inOrder() {
    var from = first("validFrom");
    var to = last("validTo");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw place.refuse(
          "the set ends on %s, before it begins on %s.".formatted(to.get(), from.get()),
          "Write a validTo on or after validFrom.");
    }
  }

  ParameterSet.Certainty certainty() {
    return new ParameterSet.Certainty(confidence("validFrom"), confidence("validTo"), percent());
  }

  private Optional<LocalDate> day(
      String attribute, java.util.function.Function<Year, LocalDate> whole) {
    var text = own(attribute);
    try {
      if (text.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          text.length() == YEAR ? whole.apply(Year.parse(text)) : LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      throw new InvalidParameterSetException(
          place,
          "%s=\"%s\" is not a day.".formatted(attribute, text),
          "Write YYYY-MM-DD, or YYYY where only the year is known.",
          notADay);
    }
  }

  private Confidence confidence(String attribute) {
    var text = own(attribute + "Confidence");
    boolean yearOnly = own(attribute).length() == YEAR;
    return switch (text) {
      case "" -> yearOnly ? Confidence.MEMORY : Confidence.UNMARKED;
      case "m" -> Confidence.MEMORY;
      case "v" -> {
        if (yearOnly) {
          throw place.refuse(
              "%sConfidence=\"v\" marks %s as seen, but only the year is written."
                  .formatted(attribute, own(attribute)),
              "Write the day, or mark it m.");
        }
        yield Confidence.SEEN;
      }
      default ->
          throw place.refuse(
              "%sConfidence=\"%s\" is no mark.".formatted(attribute, text),
              "Write v (seen in the source) or m (from memory, to be confirmed).");
    };
  }

  private OptionalInt percent() {
    var text = own("confidencePercent");
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > WHOLE) {
      throw place.refuse(
          "confidencePercent=\"%s\" is no share of a hundred.".formatted(text),
          "Write a whole number from 0 to 100, or leave the attribute out.");
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  private String own(String attribute) {
    return DmnReader.own(root, attribute);
  }
}
