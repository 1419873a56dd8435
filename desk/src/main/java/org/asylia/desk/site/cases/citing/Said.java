package org.asylia.desk.site.cases.citing;

import org.asylia.casefile.SaidAge;
import org.asylia.casefile.SaidDate;
import org.asylia.casefile.Value;
import org.asylia.desk.language.Messages;

/** Puts what a statement says into words, without making it more exact than it was said. */
public final class Said {
  private Said() {}

  /** The value in words. */
  public static String text(Messages say, Value value) {
    return switch (value) {
      case Value.Words(String text, var language) -> text;
      case Value.Name(String written) -> written;
      case Value.Dated(SaidDate date) -> date(say, date);
      case Value.Aged(SaidAge age) -> age(say, age);
      case Value.Coded(String code) -> code;
      case Value.NotStated() -> say.say("citing.silent");
    };
  }

  /** The BCP 47 tag of the value's words; empty where it is not in words. */
  public static String tag(Value value) {
    return value instanceof Value.Words(String text, var language) ? language.tag() : "";
  }

  private static String date(Messages say, SaidDate date) {
    String numbers =
        (date.year().isPresent() ? Integer.toString(date.year().getAsInt()) : "?")
            + (date.month().isPresent() ? "-" + date.month().getAsInt() : "")
            + (date.day().isPresent() ? "-" + date.day().getAsInt() : "");
    String counted =
        switch (date.calendar()) {
          case SOLAR -> numbers;
          case LUNAR -> say.say("citing.lunar", numbers);
          case JUCHE -> say.say("citing.juche", numbers);
        };
    return date.words().isBlank() ? counted : date.words() + " (" + counted + ")";
  }

  private static String age(Messages say, SaidAge age) {
    return switch (age.reckoning()) {
      case KOREAN -> say.say("citing.korean-age", age.years());
      case COMPLETED -> say.say("citing.age", age.years());
    };
  }
}
