package org.asylia.desk.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.casefile.Country;
import org.asylia.parameters.FactInput;
import org.asylia.parameters.ParameterSet;

/** Says which rows can be replayed, and why the others cannot. */
final class Gate {
  /** The user-assigned code of ISO 3166 for a state that is not stated. */
  private static final String NO_STATE = "ZZ";

  private final PublishedParameters parameters;
  private final String mandate;
  private final Coder coder;

  Gate(PublishedParameters parameters, String mandate, Coder coder) {
    this.parameters = parameters;
    this.mandate = mandate;
    this.coder = coder;
  }

  /** Whether a row can be replayed. */
  sealed interface Passed {
    /** It can. */
    record Ready(Replayable decision) implements Passed {}

    /**
     * It cannot.
     *
     * @param kind the reason in a word or two, for counting
     * @param why the reason with its values
     */
    record NotScored(String kind, String why) implements Passed {}
  }

  /** The shipped set of the row's {@code rule_version}. */
  Optional<ParameterSet> set(PublishedRow row) {
    return row.text("rule_version")
        .flatMap(id -> parameters.sets().stream().filter(s -> s.id().equals(id)).findFirst());
  }

  Passed check(PublishedRow row) {
    if (!row.wellFormed()) {
      return no("no row", "the row is not a JSON object");
    }
    String kind = row.text("kind").orElse("");
    if (kind.startsWith("doctrine")
        || row.split().equals("doctrine")
        || row.text("rule_version").filter("DOCTRINE"::equals).isPresent()) {
      return no("doctrine row", "doctrine row: it states a test, and no person's facts");
    }
    if (row.text("outcome").filter(o -> !o.equals("UNKNOWN")).isEmpty()) {
      return no("outcome not known", "the tribunal's outcome is not known");
    }
    if (row.split().equals("do_not_score")) {
      return no("do_not_score", "the file marks the row do_not_score");
    }
    return set(row)
        .map(set -> check(row, set, kind))
        .orElseGet(() ->
            no(
                "no set",
                "no set " + row.text("rule_version").orElse("(none named)") + " is shipped"));
  }

  private Passed check(PublishedRow row, ParameterSet set, String kind) {
    if (!set.header().kinds().contains(kind)) {
      return no(
          "kind not covered",
          "kind %s is not covered by set %s, which covers %s"
              .formatted(
                  kind.isEmpty() ? "(none)" : kind,
                  set.id(),
                  String.join(" and ", set.header().kinds())));
    }
    if (!row.facts()) {
      return no("no facts", "the row has no facts");
    }
    if (row.text("citation").isEmpty()) {
      return no("no citation", "the row has no citation, so nothing could be cited");
    }
    Set<String> asked =
        set.inputs().stream().map(FactInput::name).collect(Collectors.toUnmodifiableSet());
    return switch (coder.code(row, asked)) {
      case Coder.Coded.NoCode(String why) -> no("unknown value", why);
      case Coder.Coded.Facts facts -> dated(row, set, kind, facts);
    };
  }

  private Passed dated(PublishedRow row, ParameterSet set, String kind, Coder.Coded.Facts facts) {
    String written = row.text("decided").orElse("");
    Optional<LocalDate> dated = PublishedDay.read(written);
    if (dated.isEmpty()) {
      return no("no day", "no day can be read in decided: \"" + written + "\"");
    }
    LocalDate day = within(set, dated.get());
    Optional<Country> host =
        hosts(row, set).stream().filter(state -> inForce(set, state, day, kind)).findFirst();
    return host.<Passed>map(state ->
            new Passed.Ready(
                new Replayable(
                    row.text("citation").orElseThrow(), kind, state, set, day, facts.values())))
        .orElseGet(() ->
            no(
                "other jurisdiction",
                "set %s is not what is read in %s on %s"
                    .formatted(set.id(), row.text("country").orElse("(no country)"), day)));
  }

  private boolean inForce(ParameterSet set, Country state, LocalDate day, String kind) {
    return parameters
        .inForce(state, day, kind)
        .filter(PublishedParameters.version(set)::equals)
        .isPresent();
  }

  /** The row's state; for the mandate's own set, which no state applies, one that is not stated. */
  private List<Country> hosts(PublishedRow row, ParameterSet set) {
    Optional<Country> stated =
        row.text("country").filter(c -> c.matches("[A-Z]{2}")).map(Country::new);
    return stated
        .map(List::of)
        .orElseGet(() ->
            set.header().jurisdiction().equals(mandate)
                ? List.of(new Country(NO_STATE))
                : List.of());
  }

  private static LocalDate within(ParameterSet set, LocalDate day) {
    LocalDate from = set.header().validFrom().filter(day::isBefore).orElse(day);
    return set.header().validTo().filter(from::isAfter).orElse(from);
  }

  private static Passed no(String kind, String why) {
    return new Passed.NotScored(kind, why);
  }
}
