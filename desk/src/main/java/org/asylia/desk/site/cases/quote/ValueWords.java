package org.asylia.desk.site.cases.quote;

import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.SaidDate;
import org.asylia.casefile.Value;
import org.asylia.desk.language.Messages;

/** Puts what a statement says into words, as it was said. */
public final class ValueWords {
  private ValueWords() {}

  /** The words of a value. */
  public static String of(Messages say, Value value) {
    return switch (value) {
      case Value.Words(String text, _) -> text;
      case Value.Name(String written) -> written;
      case Value.Dated(SaidDate date) -> date(say, date);
      case Value.Aged(var age) ->
          say.say(
              "quote.age",
              age.years(),
              age.reckoning() == org.asylia.casefile.SaidAge.Reckoning.KOREAN
                  ? say.say("quote.age-korean")
                  : say.say("quote.age-completed"),
              say.date(age.asOf()));
      case Value.Coded(String code) -> code;
      case Value.NotStated() -> say.say("quote.silent");
    };
  }

  private static String date(Messages say, SaidDate date) {
    if (!date.words().isBlank()) {
      return date.words();
    }
    List<String> parts = new ArrayList<>();
    date.year().ifPresent(y -> parts.add(Integer.toString(y)));
    date.month().ifPresent(m -> parts.add("%02d".formatted(m)));
    date.day().ifPresent(d -> parts.add("%02d".formatted(d)));
    String written = String.join("-", parts);
    return switch (date.calendar()) {
      case SOLAR -> written;
      case LUNAR -> say.say("quote.lunar", written);
      case JUCHE -> say.say("quote.juche", written);
    };
  }
}
