package org.asylia.vault.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
  @TempDir Path folder;

  @Test
  void it_is_durable_checked_and_reachable_from_this_machine_only() throws SQLException {
    try (PostgresServer server = open()) {
      Map<String, String> wanted =
          Map.of(
              "fsync", "on",
              "synchronous_commit", "on",
              "full_page_writes", "on",
              "data_checksums", "on",
              "wal_sync_method", "fdatasync",
              "listen_addresses", "127.0.0.1",
              "password_encryption", "scram-sha-256");
      for (Map.Entry<String, String> setting : wanted.entrySet()) {
        assertThat(ask(server, "SHOW " + setting.getKey()))
            .as(setting.getKey())
            .isEqualTo(setting.getValue());
      }
      assertThat(ask(server, "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
    }
  }

  @Test
  void a_wrong_password_is_refused() {
    try (PostgresServer server = open()) {
      DatabaseAccess access = server.database("own");
      assertThatThrownBy(() -> DriverManager.getConnection(access.url(), access.user(), "guess"))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
      assertThat(access.toString()).doesNotContain(access.login().password());
    }
  }

  @Test
  void everything_it_makes_is_the_owners_alone() throws IOException {
    open().close();
    Path own = folder.resolve("postgres");
    assertThat(mode(own)).isEqualTo("rwx------");
    assertThat(mode(own.resolve("data"))).isEqualTo("rwx------");
    assertThat(mode(own.resolve("postgres.secret"))).isEqualTo("rw-------");
    assertThat(mode(own.resolve("postgres-desk.secret"))).isEqualTo("rw-------");
    try (var files = Files.list(own)) {
      assertThat(files).noneMatch(file -> file.toString().contains("password"));
    }
  }

  @Test
  void what_was_committed_is_there_after_a_stop_and_a_start() throws SQLException {
    try (PostgresServer server = open()) {
      run(server, "CREATE TABLE t AS SELECT 42 AS n");
    }
    try (PostgresServer server = open()) {
      assertThat(ask(server, "SELECT n FROM t")).isEqualTo("42");
    }
  }

  @Test
  void a_second_opener_uses_the_running_server_and_leaves_it_running() throws SQLException {
    try (PostgresServer first = open()) {
      try (PostgresServer second = open()) {
        assertThat(second.process()).isEqualTo(first.process());
      }
      assertThat(ask(first, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void a_killed_server_is_started_anew_with_all_that_was_committed() throws SQLException {
    try (PostgresServer server = open()) {
      run(server, "CREATE TABLE t AS SELECT 7 AS n");
      ProcessHandle process = server.process().orElseThrow();
      process.destroyForcibly();
      process.onExit().join();
    }
    try (PostgresServer server = open()) {
      assertThat(ask(server, "SELECT n FROM t")).isEqualTo("7");
    }
  }

  @Test
  void what_a_killed_server_left_behind_is_not_taken_for_a_server_that_is_ready()
      throws IOException {
    Path data = Files.createDirectories(folder.resolve("postgres/data"));
    try (PostgresServer server = open(folder.resolve("other"))) {
      ProcessHandle process = server.process().orElseThrow();
      Path left = folder.resolve("other/postgres/data/postmaster.pid");
      String ready = Files.readString(left);
      assertThat(ready).contains("ready");
      process.destroyForcibly();
      process.onExit().join();
      Files.writeString(data.resolve("postmaster.pid"), ready);
    }
    Programs programs =
        new Programs(
            Binaries.unpacked(PostgresServer.defaultCache()), folder.resolve("postgres.log"));
    assertThat(new Leftover(data, programs).ready()).isFalse();
  }

  @Test
  void a_server_left_over_by_a_killed_owner_is_replaced() throws Exception {
    Process owner = LeftBehind.start(folder);
    long left = Long.parseLong(owner.inputReader().readLine());
    owner.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(left)).isPresent();

    try (PostgresServer server = open()) {
      assertThat(server.process().orElseThrow().pid()).isNotEqualTo(left);
      assertThat(ProcessHandle.of(left)).isEmpty();
      assertThat(ask(server, "SELECT n FROM left_behind")).isEqualTo("1");
    }
  }

  @Test
  void an_interrupted_first_start_is_made_good() throws Exception {
    Files.createDirectories(folder.resolve("postgres/data.new/base"));
    Files.writeString(folder.resolve("postgres/data.new/PG_VERSION"), "1");
    try (PostgresServer server = open()) {
      assertThat(ask(server, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void damaged_programs_are_unpacked_anew(@TempDir Path cache) throws IOException {
    Path home = Binaries.unpacked(cache);
    Files.writeString(home.resolve("share/postgresql/postgres.bki"), "damaged");
    assertThat(Manifest.matches(home)).isFalse();
    assertThat(Binaries.unpacked(cache)).isEqualTo(home);
    assertThat(Manifest.matches(home)).isTrue();
    try (var left = Files.list(cache)) {
      assertThat(left).containsExactly(home);
    }
  }

  @Test
  void it_runs_for_a_user_who_is_not_root() throws Exception {
    List<String> lines = LeftBehind.runUnprivileged(folder);
    assertThat(lines).as(String.join("\n", lines)).anyMatch(line -> line.matches("[0-9]+"));
  }

  private PostgresServer open() {
    return open(folder);
  }

  private static PostgresServer open(Path folder) {
    return PostgresServer.open(folder, PostgresServer.defaultCache(), new SecureRandom());
  }

  private static String ask(PostgresServer server, String query) throws SQLException {
    DatabaseAccess access = server.database("own");
    try (Connection connection =
            DriverManager.getConnection(
                access.url(),
                access.owner().orElseThrow().user(),
                access.owner().orElseThrow().password());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      assertThat(result.next()).isTrue();
      return result.getString(1);
    }
  }

  private static void run(PostgresServer server, String sql) throws SQLException {
    DatabaseAccess access = server.database("own");
    try (Connection connection =
            DriverManager.getConnection(
                access.url(),
                access.owner().orElseThrow().user(),
                access.owner().orElseThrow().password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
