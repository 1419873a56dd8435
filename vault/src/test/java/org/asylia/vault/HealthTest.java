package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the vault stops at, what it says then, and the small files it keeps beside the record. */
class HealthTest {
  private final Health health = new Health(new Disk("here", () -> Long.MAX_VALUE));

  @Test
  void a_fault_of_disk_or_connection_stops_the_vault() {
    for (String state : List.of("08006", "53200", "57P01", "58030", "XX001", "F0000")) {
      Health one = new Health(new Disk("here", () -> Long.MAX_VALUE));
      RuntimeException said = one.judge(new RuntimeException(new SQLException("x", state)));
      assertThat(said)
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("reported " + state)
          .hasMessageContaining("has stopped writing");
      assertThatThrownBy(one::check).as(state).hasMessageContaining("stopped writing after");
    }
  }

  @Test
  void a_full_disk_is_called_that() {
    assertThat(health.judge(new SQLException("x", "53100")))
        .hasMessageContaining("reported that its disk is full");
    assertThatThrownBy(health::check).hasMessageContaining("that its disk is full");
  }

  @Test
  void any_other_failure_leaves_the_vault_writing() {
    IllegalStateException own = new IllegalStateException("own");
    assertThat(health.judge(own)).isSameAs(own);
    assertThat(health.judge(new SQLException("x", "23505")))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("refused to record; nothing was recorded");
    assertThat(health.judge(new SQLException("without a state")))
        .isInstanceOf(VaultException.class);
    assertThatCode(health::check).doesNotThrowAnyException();
  }

  @Test
  void the_state_is_that_of_the_first_sql_exception_among_the_causes() {
    SQLException inner = new SQLException("inner", "40001");
    SQLException outer = new SQLException("outer", "08001", inner);
    assertThat(SqlStates.of(new RuntimeException(new RuntimeException(outer)))).contains("08001");
    assertThat(SqlStates.of(new RuntimeException("no cause"))).isEmpty();
  }

  @Test
  void a_clock_may_lag_five_minutes_behind_the_record_and_no_more() {
    Instant last = Workshop.NOON;
    Instant edge = last.minus(Duration.ofMinutes(5));
    assertThat(LastEntry.trouble(last, edge)).isEmpty();
    assertThat(LastEntry.trouble(last, edge.minusMillis(1)))
        .hasValueSatisfying(words ->
            assertThat(words).contains("11:55:00Z").contains("12:00:00Z").contains("set back"));
  }

  @Test
  void rows_come_page_after_page_and_belong_together_as_long_as_they_do() {
    List<Optional<Integer>> asked = new ArrayList<>();
    Pages<Integer> pages =
        new Pages<>(last -> {
          asked.add(last);
          int from = last.orElse(0);
          return IntStream.rangeClosed(from + 1, Math.min(5, from + 3)).boxed().toList();
        });
    assertThat(pages.peek()).contains(1);
    assertThat(pages.takeWhile(row -> row < 3)).containsExactly(1, 2);
    assertThat(pages.takeWhile(row -> row > 9)).isEmpty();
    assertThat(pages.takeWhile(row -> true)).containsExactly(3, 4, 5);
    assertThat(pages.hasNext()).isFalse();
    assertThat(pages.peek()).isEmpty();
    assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    assertThat(asked).containsExactly(Optional.empty(), Optional.of(3), Optional.of(5));
  }

  @Test
  void a_finding_says_where_and_what() {
    UUID one = new UUID(0, 1);
    CaseId id = new CaseId(one);
    Finding full =
        new Finding(
            "entry", Optional.of(id), Optional.of(new EntryId(one)), OptionalLong.of(7), "gone");
    assertThat(full)
        .hasToString(
            "table entry, case 00000000-0000-0000-0000-000000000001, entry"
                + " 00000000-0000-0000-0000-000000000001, position 7: gone");
    assertThat(Finding.of("log_head", "gone")).hasToString("table log_head: gone");
    assertThat(Finding.at("entry", 3, "gone")).hasToString("table entry, position 3: gone");
    assertThat(Finding.of("key_wrap", id, "gone"))
        .hasToString("table key_wrap, case 00000000-0000-0000-0000-000000000001: gone");
  }

  @Test
  void a_secret_is_made_once_for_its_owner_alone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("secret");
    byte[] made = SecretFile.readOrCreate(file, 32, new SecureRandom());
    assertThat(made).hasSize(32).isNotEqualTo(new byte[32]);
    assertThat(SecretFile.readOrCreate(file, 32, new SecureRandom())).isEqualTo(made);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
    assertThatThrownBy(() -> SecretFile.readOrCreate(file, 16, new SecureRandom()))
        .hasMessageContaining("has 32 bytes, not 16");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw----r--"));
    assertThatThrownBy(() -> SecretFile.readOrCreate(file, 32, new SecureRandom()))
        .hasMessageContaining("may be read by others");
    Path nowhere = folder.resolve("none").resolve("secret");
    assertThatThrownBy(() -> SecretFile.readOrCreate(nowhere, 32, new SecureRandom()))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("could not be read or made");
  }

  @Test
  void a_file_is_replaced_whole_for_its_owner_alone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("file");
    DurableFile.write(file, new byte[] {1, 2, 3});
    DurableFile.write(file, new byte[] {4});
    assertThat(file).hasBinaryContent(new byte[] {4});
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder.toFile().list()).containsExactly("file");
    Files.createDirectory(folder.resolve("taken"));
    Files.createFile(folder.resolve("taken").resolve("by"));
    assertThatThrownBy(() -> DurableFile.write(folder.resolve("taken"), new byte[1]))
        .isInstanceOf(IOException.class);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("file", "taken");
  }
}
