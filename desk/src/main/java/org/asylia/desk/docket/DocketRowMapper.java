package org.asylia.desk.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.Modality;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a row of the docket. */
record DocketRowMapper(Instant never) implements RowMapper<DocketRow> {

  @Override
  public DocketRow map(ResultSet row, StatementContext context) throws SQLException {
    return new DocketRow(
        new CaseId(row.getObject("case_id", UUID.class)),
        new Country(row.getString("host")),
        Modality.valueOf(row.getString("modality")),
        row.getString("state"),
        Optional.ofNullable(row.getString("owner")).map(Role::valueOf),
        Optional.ofNullable(row.getString("task")),
        time(row, "since").orElseThrow(),
        time(row, "due").filter(due -> due.isBefore(never)),
        row.getBoolean("closed"),
        row.getInt("members"),
        row.getInt("children"),
        time(row, "alarm_due"),
        Optional.ofNullable(row.getString("parameter_set")),
        Optional.ofNullable(row.getString("parameter_sha")),
        time(row, "changed").orElseThrow(),
        new Hands(row.getString("office"), officers(row), row.getBoolean("owned")));
  }

  private static Set<OfficerId> officers(ResultSet row) throws SQLException {
    return Arrays.stream((UUID[]) row.getArray("working").getArray())
        .map(OfficerId::new)
        .collect(Collectors.toSet());
  }

  private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
