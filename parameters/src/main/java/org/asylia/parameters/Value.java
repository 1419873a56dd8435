package org.asylia.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value that a fact or an output of a decision table can take. */
public sealed interface Value {

  /** Returns the value as a person would write it in a table cell, without quotation marks. */
  String text();

  /** One code out of an enumeration, such as {@code not_assessed}. */
  record Choice(String code) implements Value {
    @Override
    public String text() {
      return code;
    }
  }

  /** An exact decimal number; 1.0 and 1 are the same quantity. */
  record Quantity(BigDecimal amount) implements Value {
    /** Drops trailing zeros, so that equal amounts are equal records. */
    public Quantity {
      amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    @Override
    public String text() {
      return amount.toPlainString();
    }
  }

  /** A day of the ISO calendar. */
  record Day(LocalDate date) implements Value {
    @Override
    public String text() {
      return date.toString();
    }
  }

  /** Returns the choice with this code. */
  static Value of(String code) {
    return new Choice(code);
  }

  /** Returns this number as a quantity. */
  static Value of(long amount) {
    return new Quantity(BigDecimal.valueOf(amount));
  }

  /** Returns this day as a value. */
  static Value of(LocalDate date) {
    return new Day(date);
  }
}
