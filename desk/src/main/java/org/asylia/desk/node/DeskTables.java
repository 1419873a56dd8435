package org.asylia.desk.node;

import java.util.List;
import java.util.Map;
import org.asylia.vault.server.DatabaseAccess;
import org.asylia.vault.server.Grants;
import org.asylia.vault.server.Schema;

/** The tables the desk keeps beside the record, brought up to date. */
final class DeskTables {
  private static final List<Schema> AREAS =
      List.of(
          area(
              "docket",
              Map.of(
                  "docket", "SELECT INSERT UPDATE DELETE",
                  "docket_coding", "SELECT INSERT UPDATE DELETE",
                  "retention", "SELECT INSERT UPDATE DELETE")),
          area(
              "settings",
              Map.of(
                  "desk_secret", "SELECT INSERT",
                  "notice", "SELECT INSERT UPDATE(acknowledged_at,acknowledged_by)",
                  "officer_account", "SELECT INSERT UPDATE(sealed)",
                  "sign_in_failure", "SELECT INSERT UPDATE(failures,last) DELETE")),
          area(
              "budget",
              Map.of(
                  "reading", "SELECT INSERT DELETE",
                  "reading_more", "SELECT INSERT DELETE",
                  "reading_alert", "SELECT INSERT DELETE")),
          area(
              "authoring",
              Map.of(
                  "set_draft", "SELECT INSERT UPDATE(version,state,changed)",
                  "set_draft_version", "SELECT INSERT",
                  "set_draft_step", "SELECT INSERT",
                  "set_file", "SELECT INSERT")));

  private DeskTables() {}

  static void migrate(DatabaseAccess access) {
    AREAS.forEach(area -> area.bring(access));
  }

  private static Schema area(String name, Map<String, String> tables) {
    return new Schema(
        "org/asylia/desk/" + name + "/schema", name + "_schema_history", new Grants(tables));
  }
}
