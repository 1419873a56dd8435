package org.asylia.desk.site.cases.stating;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Country;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Language;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;
import org.asylia.desk.site.cases.Countries;
import org.asylia.desk.site.cases.citing.Said;
import org.asylia.desk.site.cases.hearing.Languages;

/** Codes that statements use, in the reader's words. */
public final class Codes {
  private Codes() {}

  /** A sex or gender as stated. */
  public enum Sex {
    FEMALE,
    MALE,
    OTHER;

    /** The code in a statement. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A motive named first, which may hide others. */
  public enum Motive {
    ECONOMIC,
    HUNGER,
    POLITICAL,
    RELIGION,
    FAMILY,
    PUNISHMENT_FEARED,
    TAKEN_BY_OTHERS;

    /** The code in a statement. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What a statement says, in words; codes by their names. */
  public static String text(Messages say, Stated stated) {
    return stated.value() instanceof Value.Coded(String code)
        ? coded(say, stated.topic(), code)
        : Said.text(say, stated.value());
  }

  /** The values of an enum as choices. */
  public static <E extends Enum<E>> List<Choice> choices(Messages say, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(e -> new Choice(e.name(), say.word(e)))
        .toList();
  }

  private static String coded(Messages say, Topic topic, String code) {
    return switch (topic) {
      case NATIONALITY, BIRTH_PLACE, WHEREABOUTS ->
          Countries.known(code) ? Countries.name(say, new Country(code)) : code;
      case LANGUAGE ->
          Languages.read(code).map((Language l) -> Languages.name(say, l)).orElse(code);
      case SEX -> named(say, Sex.class, code);
      case MOTIVE -> named(say, Motive.class, code);
      default -> code;
    };
  }

  private static <E extends Enum<E>> String named(Messages say, Class<E> type, String code) {
    Optional<E> known =
        Arrays.stream(type.getEnumConstants())
            .filter(e -> e.name().equalsIgnoreCase(code))
            .findFirst();
    return known.map(e -> say.word(e)).orElse(code);
  }
}
