package org.asylia.desk.site.cases.stating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.asylia.casefile.SaidAge;
import org.asylia.casefile.SaidDate;
import org.asylia.casefile.Value;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Ask;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;

/**
 * The questions for a birth as somebody said it: in which calendar, as far as it was said, or as an
 * age and how it was counted. Nothing is converted.
 */
public final class BirthAsked {
  private final Messages say;
  private final FormInput form;
  private final String prefix;

  /** How a birth is said. */
  public enum BirthSaid {
    SOLAR,
    LUNAR,
    JUCHE,
    KOREAN_AGE,
    COMPLETED_AGE
  }

  /** Questions whose field names begin with that prefix. */
  public BirthAsked(Messages say, FormInput form, String prefix) {
    this.say = say;
    this.form = form;
    this.prefix = prefix;
  }

  /** The questions. */
  public List<Ask> asks() {
    return List.of(
        Ask.select(
            form.fill(
                Field.of(name("how"), say.say("stating.birth-how"))
                    .hinting(say.say("stating.birth-how-hint"))),
            Codes.choices(say, BirthSaid.class)),
        Ask.line(form.fill(Field.of(name("year"), say.say("stating.year")))),
        Ask.line(form.fill(Field.of(name("month"), say.say("stating.month")))),
        Ask.line(form.fill(Field.of(name("day"), say.say("stating.day")))),
        Ask.line(form.fill(Field.of(name("age"), say.say("stating.age")))),
        Ask.line(form.fill(Field.of(name("words"), say.say("stating.birth-words")))),
        Ask.several(
            form.fill(Field.of(name("leap"), say.say("stating.leap"))),
            List.of(new Choice("yes", say.say("stating.leap-yes")))));
  }

  /**
   * Reads the answer; empty where nothing was answered, or where a message now stands beside a
   * field.
   *
   * @param today the day on which an age was said
   */
  public Optional<Value> read(LocalDate today) {
    Optional<BirthSaid> how = form.optional(name("how"), BirthSaid.class);
    if (how.isEmpty()) {
      boolean typed =
          List.of("year", "month", "day", "age", "words").stream()
              .anyMatch(field -> !form.text(name(field)).isEmpty());
      if (typed) {
        form.refuse(name("how"), say.say("stating.birth-how-needed"));
      }
      return Optional.empty();
    }
    return switch (how.get()) {
      case SOLAR -> dated(SaidDate.Calendar.SOLAR);
      case LUNAR -> dated(SaidDate.Calendar.LUNAR);
      case JUCHE -> dated(SaidDate.Calendar.JUCHE);
      case KOREAN_AGE -> aged(SaidAge.Reckoning.KOREAN, today);
      case COMPLETED_AGE -> aged(SaidAge.Reckoning.COMPLETED, today);
    };
  }

  private Optional<Value> dated(SaidDate.Calendar calendar) {
    OptionalInt year = form.number(name("year"), 1, 9999, say.say("stating.year-wrong"));
    OptionalInt month = form.number(name("month"), 1, 12, say.say("stating.month-wrong"));
    OptionalInt day = form.number(name("day"), 1, 31, say.say("stating.day-wrong"));
    boolean leap = form.all(name("leap")).contains("yes");
    if (leap && calendar != SaidDate.Calendar.LUNAR) {
      form.refuse(name("leap"), say.say("stating.leap-wrong"));
    }
    String words = form.text(name("words"));
    if (year.isEmpty() && month.isEmpty() && day.isEmpty() && words.isEmpty()) {
      form.refuse(name("year"), say.say("stating.year-needed"));
    }
    return form.fine()
        ? Optional.of(new Value.Dated(new SaidDate(calendar, year, month, day, leap, words)))
        : Optional.empty();
  }

  private Optional<Value> aged(SaidAge.Reckoning reckoning, LocalDate today) {
    String message = say.say("stating.age-wrong");
    if (form.text(name("age")).isEmpty()) {
      form.refuse(name("age"), message);
    }
    OptionalInt years = form.number(name("age"), 0, 130, message);
    return years.isPresent()
        ? Optional.of(new Value.Aged(new SaidAge(years.getAsInt(), reckoning, today)))
        : Optional.empty();
  }

  private String name(String field) {
    return prefix + "-birth-" + field;
  }
}
