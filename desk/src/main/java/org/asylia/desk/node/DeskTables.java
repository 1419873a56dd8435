package org.asylia.desk.node;

import java.util.List;
import org.asylia.vault.server.DatabaseAccess;
import org.flywaydb.core.Flyway;

/** The tables the desk keeps beside the record, brought up to date. */
final class DeskTables {
  private static final List<String> AREAS = List.of("docket", "settings", "budget", "authoring");

  private DeskTables() {}

  static void migrate(DatabaseAccess access) {
    for (String area : AREAS) {
      Flyway.configure()
          .dataSource(access.url(), access.user(), access.password())
          .locations("classpath:org/asylia/desk/" + area + "/schema")
          .table(area + "_schema_history")
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate();
    }
  }
}
