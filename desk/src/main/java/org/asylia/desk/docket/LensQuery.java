package org.asylia.desk.docket;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.casefile.OfficerId;
import org.jdbi.v3.core.statement.Query;

/**
 * The query behind a lens: each uses one index and pages by its keys.
 *
 * @param where the condition
 * @param order the ordering column
 * @param descending whether the latest comes first
 * @param parameters the names and values of its parameters
 */
record LensQuery(String where, String order, boolean descending, List<Parameter> parameters) {
  /** Copies the list. */
  LensQuery {
    parameters = List.copyOf(parameters);
  }

  /** A named parameter of a query. */
  record Parameter(String name, Object value) {}

  static LensQuery of(Lens lens) {
    return switch (lens) {
      case Lens.OwedBy owed ->
          new LensQuery(
              "NOT closed AND owner = :owner",
              "due",
              false,
              List.of(new Parameter("owner", owed.role().name())));
      case Lens.Alarms all -> new LensQuery("alarm_due IS NOT NULL", "alarm_due", false, List.of());
      case Lens.Unowned all -> new LensQuery("NOT closed AND NOT owned", "due", false, List.of());
      case Lens.Open all -> new LensQuery("NOT closed", "due", false, List.of());
      case Lens.Closed all -> new LensQuery("closed", "changed", true, List.of());
      case Lens.ReadUnder under ->
          new LensQuery(
              "NOT closed AND parameter_set = :set",
              "due",
              false,
              List.of(new Parameter("set", under.parameterSet())));
    };
  }

  /** The same, of no more than that reach. */
  LensQuery within(Reach reach) {
    return switch (reach) {
      case Reach.Node all -> this;
      case Reach.Of(OfficerId officer) ->
          and("working @> ARRAY[:me]", new Parameter("me", officer.value()));
      case Reach.OfOffice(String code) -> and("office = :office", new Parameter("office", code));
    };
  }

  private LensQuery and(String condition, Parameter parameter) {
    return new LensQuery(
        where + " AND " + condition,
        order,
        descending,
        Stream.concat(parameters.stream(), Stream.of(parameter)).toList());
  }

  String page(boolean further) {
    String from =
        descending
            ? " AND %1$s <= :at AND (%1$s < :at OR case_id > :case_id)"
            : " AND (%1$s, case_id) > (:at, :case_id)";
    return "SELECT * FROM docket WHERE "
        + where
        + (further ? from.formatted(order) : "")
        + " ORDER BY "
        + order
        + (descending ? " DESC" : "")
        + ", case_id LIMIT :limit";
  }

  String count() {
    return "SELECT count(*) FROM (SELECT 1 FROM docket WHERE " + where + " LIMIT :limit) counted";
  }

  void bind(Query query) {
    parameters.forEach(p -> query.bind(p.name(), p.value()));
  }

  Keyset key(DocketRow last, Instant never) {
    Instant at =
        switch (order) {
          case "alarm_due" -> last.alarmDue().orElse(never);
          case "changed" -> last.changed();
          default -> last.due().orElse(never);
        };
    return new Keyset(at, last.caseId());
  }
}
