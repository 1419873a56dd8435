package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.asylia.casefile.CaseId;
import org.asylia.vault.server.DatabaseAccess;
import org.asylia.vault.server.Login;
import org.asylia.vault.server.ServerException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses the role that the desk works as. */
@ExtendWith(OnPostgres.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkingRoleTest {
  private static final String REFUSED = "42501"; // insufficient_privilege
  private final Workshop shop;
  private final OnPostgres.Shared server;
  private CaseId caseId = new CaseId(new java.util.UUID(0, 0));

  WorkingRoleTest(Workshop shop, OnPostgres.Shared server) {
    this.shop = shop;
    this.server = server;
  }

  @BeforeAll
  void some_entries_and_a_file() {
    caseId = shop.caseOf(3);
  }

  static List<String> changes() {
    return List.of(
        "UPDATE entry SET sealed = '' WHERE position = 1",
        "UPDATE entry SET hash = '' WHERE position = 1",
        "UPDATE entry SET position = 77 WHERE position = 1",
        "UPDATE entry SET checkpoint = '' WHERE position = 1",
        "UPDATE entry SET signature = '', key_id = ''",
        "UPDATE entry_3 SET sealed = ''",
        "DELETE FROM entry WHERE position = 1",
        "DELETE FROM entry_0",
        "TRUNCATE entry",
        "TRUNCATE entry_0",
        "SELECT * FROM entry FOR UPDATE",
        "MERGE INTO entry e USING entry o ON e.entry_id = o.entry_id WHEN MATCHED THEN DELETE");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void an_entry_its_leaf_and_its_checkpoint_are_neither_changed_nor_removed(String statement) {
    assertThat(refusal(statement)).isEqualTo(REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM log_head",
        "TRUNCATE log_head",
        "UPDATE log_head SET node_key = ''",
        "DELETE FROM case_head",
        "UPDATE case_head SET case_id = gen_random_uuid()",
        "UPDATE key_wrap SET case_id = gen_random_uuid()",
        "UPDATE key_wrap SET recipient = 'x'",
        "UPDATE group_wrap SET recipient = 'x'",
        "UPDATE officer_key SET officer_id = gen_random_uuid()",
        "UPDATE attachment SET wrapped_key = ''",
        "UPDATE attachment_chunk SET sealed = ''",
        "TRUNCATE key_wrap",
        "TRUNCATE attachment",
        "DELETE FROM vault_schema_history",
        "UPDATE vault_schema_history SET success = false",
      })
  void what_the_code_never_does_is_not_granted(String statement) {
    assertThat(refusal(statement)).isEqualTo(REFUSED);
  }

  static List<String> reaches() {
    return List.of(
        "DROP TABLE entry",
        "DROP TABLE entry_0",
        "ALTER TABLE entry ADD COLUMN note text",
        "ALTER TABLE entry DETACH PARTITION entry_0",
        "ALTER TABLE entry OWNER TO asylia_desk",
        "ALTER TABLE entry DISABLE TRIGGER ALL",
        "CREATE TABLE beside (n integer)",
        "CREATE TEMPORARY TABLE beside (n integer)",
        "CREATE VIEW beside AS SELECT 1",
        "CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
        "CREATE SCHEMA beside",
        "CREATE EXTENSION pgcrypto",
        "CREATE INDEX beside ON entry (hash)",
        "CREATE TRIGGER beside BEFORE INSERT ON entry EXECUTE FUNCTION"
            + " suppress_redundant_updates_trigger()",
        "CREATE RULE beside AS ON INSERT TO entry DO INSTEAD NOTHING",
        "CREATE ROLE other",
        "CREATE DATABASE other",
        "ALTER ROLE asylia_desk SUPERUSER",
        "ALTER ROLE asylia PASSWORD 'x'",
        "GRANT asylia TO asylia_desk",
        "SET ROLE asylia",
        "SET SESSION AUTHORIZATION asylia",
        "SET session_replication_role = replica",
        "ALTER SYSTEM SET fsync = off",
        "COPY entry TO PROGRAM 'cat'",
        "COPY (SELECT 1) TO '/tmp/asylia-never'",
        "SELECT pg_read_file('postgresql.conf')",
        "SELECT lo_import('/etc/passwd')",
        "SELECT * FROM pg_authid",
        "CHECKPOINT",
        "SELECT pg_switch_wal()");
  }

  @ParameterizedTest
  @MethodSource("reaches")
  void neither_tables_nor_roles_nor_files_are_reached(String statement) {
    assertThat(refusal(statement)).isIn(REFUSED, "0LP01");
  }

  @Test
  void the_database_holds_what_it_held_after_all_that() {
    assertThat(shop.count("SELECT count(*) FROM entry WHERE case_id = '" + caseId.value() + "'"))
        .isEqualTo(3);
    Verdict verdict =
        new Verifier(shop.database)
            .verify(Verifier.Options.with(shop.keyring), (pass, done, total) -> {});
    assertThat(verdict).isInstanceOf(Verdict.Sound.class);
  }

  @Test
  void what_it_grants_itself_gives_it_nothing() {
    assertThat(refusal("GRANT UPDATE ON entry TO asylia_desk")).isEmpty(); // a warning only
    assertThat(refusal("UPDATE entry SET sealed = ''")).isEqualTo(REFUSED);
  }

  @Test
  void the_role_owns_nothing_and_is_no_member_of_who_does() {
    assertThat(
            shop.count(
                "SELECT count(*) FROM pg_class WHERE pg_has_role(relowner, 'MEMBER')"
                    + " AND relnamespace = 'public'::regnamespace"))
        .isZero();
    assertThat(
            shop.count(
                "SELECT count(*) FROM pg_auth_members m, pg_roles r"
                    + " WHERE m.member = r.oid AND r.rolname = current_user"))
        .isZero();
  }

  @Test
  void a_vault_is_not_opened_as_a_role_that_may_do_more() {
    DatabaseAccess given = shop.access;
    Login owner = given.owner().orElseThrow();
    DatabaseAccess asOwner = new DatabaseAccess(given.url(), owner, Optional.empty());
    assertThatThrownBy(() -> Database.open(asOwner))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("more than the desk needs")
        .hasMessageContaining("--database-owner")
        .hasMessageNotContaining(owner.password());
    DatabaseAccess both = new DatabaseAccess(given.url(), owner, Optional.of(owner));
    assertThatThrownBy(() -> Database.open(both)).hasMessageContaining("Name two roles");
  }

  @Test
  void one_right_too_many_is_named_and_nothing_is_opened() {
    Workshop own = server.fresh();
    SoftAssertions all = new SoftAssertions();
    for (List<String> one :
        List.of(
            List.of("UPDATE ON entry_7", "ON entry_7", "update rows of the table entry_7"),
            List.of("DELETE ON entry", "ON entry", "delete rows of the table entry"),
            List.of("CREATE ON SCHEMA public", "ON SCHEMA public", "make tables"))) {
      own.database.owner().useHandle(h -> h.execute("GRANT " + one.get(0) + " TO PUBLIC"));
      all.assertThatThrownBy(() -> Database.open(own.access)).hasMessageContaining(one.get(2));
      own.database.owner().useHandle(h -> h.execute("REVOKE ALL " + one.get(1) + " FROM PUBLIC"));
    }
    all.assertAll();
    Database.open(own.access).close();
  }

  @Test
  void what_was_granted_by_hand_beyond_the_list_is_taken_back_at_the_next_start() {
    Workshop own = server.fresh();
    own.database.owner().useHandle(h -> h.execute("GRANT ALL ON entry, key_wrap TO asylia_desk"));
    String query =
        "SELECT has_table_privilege('entry', 'UPDATE, DELETE, TRUNCATE')"
            + " OR has_table_privilege('key_wrap', 'TRUNCATE, TRIGGER')";
    try (Database again = Database.open(own.access);
        Handle handle = again.jdbi().open()) {
      boolean more = handle.createQuery(query).mapTo(Boolean.class).one();
      assertThat(more).isFalse();
    }
  }

  @Test
  void without_its_owner_the_database_is_opened_when_its_tables_are_ready_and_only_then() {
    Workshop own = server.fresh();
    DatabaseAccess alone =
        new DatabaseAccess(own.access.url(), own.access.login(), Optional.empty());
    try (Database ready = Database.open(alone)) {
      assertThat(LastEntry.of(ready)).isPresent();
      assertThatThrownBy(ready::owner)
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("--database-owner");
    }
    own.database.owner().useHandle(h -> h.execute("DELETE FROM vault_schema_history"));
    assertThatThrownBy(() -> Database.open(alone)).hasMessageContaining("--database-owner");
  }

  /** The state with which the database refuses; empty when it does not. */
  private String refusal(String statement) {
    try {
      shop.database.jdbi().useHandle(handle -> handle.execute(statement));
      return "";
    } catch (RuntimeException e) {
      return SqlStates.of(e).orElse("?");
    }
  }
}
