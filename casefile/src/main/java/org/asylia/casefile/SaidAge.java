package org.asylia.casefile;

import java.time.LocalDate;

/**
 * An age as somebody said it.
 *
 * @param years the number said
 * @param reckoning how it was counted
 * @param asOf the day on which it was said to hold
 */
public record SaidAge(int years, Reckoning reckoning, LocalDate asOf) {

  /** How an age is counted. */
  public enum Reckoning {
    /** One at birth, one more at each New Year. */
    KOREAN,
    /** Completed years since birth. */
    COMPLETED
  }

  /** Refuses ages nobody has. */
  public SaidAge {
    if (years < 0 || years > 130) {
      throw new IllegalArgumentException("An age is 0 to 130 years; got " + years + ".");
    }
  }

  /**
   * The days on which a person of this age was born, as a safe bound. A Korean age counts New Years
   * from one; as either New Year may have been counted, the bound covers the solar and the lunar
   * one (20 January to 21 February).
   */
  public DateRange birthRange() {
    return switch (reckoning) {
      case KOREAN -> koreanBirthRange();
      case COMPLETED ->
          new DateRange(asOf.minusYears(years + 1L).plusDays(1), asOf.minusYears(years));
    };
  }

  private DateRange koreanBirthRange() {
    int birthYear = asOf.getYear() - Math.max(years, 1) + 1;
    boolean lunarYearMayNotHaveBegun = asOf.isBefore(LocalDate.of(asOf.getYear(), 2, 22));
    LocalDate first =
        lunarYearMayNotHaveBegun
            ? LocalDate.of(birthYear - 1, 1, 20)
            : LocalDate.of(birthYear, 1, 1);
    return new DateRange(first, LocalDate.of(birthYear + 1, 2, 21));
  }
}
