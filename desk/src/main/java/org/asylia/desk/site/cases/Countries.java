package org.asylia.desk.site.cases;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.asylia.casefile.Country;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;

/** States by name in the reader's language. */
public final class Countries {
  private Countries() {}

  /** The name of a state. */
  public static String name(Messages say, Country country) {
    return name(say.language().locale(), country.code());
  }

  /** Every state of ISO 3166, in the order of the reader's language. */
  public static List<Choice> choices(Messages say) {
    Locale reader = say.language().locale();
    Comparator<Choice> order = Comparator.comparing(Choice::label, Collator.getInstance(reader));
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> new Choice(code, name(reader, code)))
        .sorted(order)
        .toList();
  }

  /** Whether that is the code of a state. */
  public static boolean known(String code) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
  }

  private static String name(Locale reader, String code) {
    return Locale.of("", code).getDisplayCountry(reader);
  }
}
