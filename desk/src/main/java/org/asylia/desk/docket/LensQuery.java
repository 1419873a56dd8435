package org.asylia.desk.docket;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/**
 * The query behind a lens: each uses one index and pages by its keys.
 *
 * @param where the condition
 * @param order the ordering column
 * @param descending whether the latest comes first
 * @param parameter the name and value of the one parameter, where there is one
 */
record LensQuery(String where, String order, boolean descending, Optional<Parameter> parameter) {

  /** A named parameter of a query. */
  record Parameter(String name, String value) {}

  static LensQuery of(Lens lens) {
    return switch (lens) {
      case Lens.OwedBy owed ->
          new LensQuery(
              "NOT closed AND owner = :owner",
              "due",
              false,
              Optional.of(new Parameter("owner", owed.role().name())));
      case Lens.Alarms all ->
          new LensQuery("alarm_due IS NOT NULL", "alarm_due", false, Optional.empty());
      case Lens.Open all -> new LensQuery("NOT closed", "due", false, Optional.empty());
      case Lens.Closed all -> new LensQuery("closed", "changed", true, Optional.empty());
      case Lens.ReadUnder under ->
          new LensQuery(
              "NOT closed AND parameter_set = :set",
              "due",
              false,
              Optional.of(new Parameter("set", under.parameterSet())));
    };
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
    parameter.ifPresent(p -> query.bind(p.name(), p.value()));
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
