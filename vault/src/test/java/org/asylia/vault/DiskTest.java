package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DiskTest {
  @Test
  void on_a_full_disk_nothing_is_recorded_until_there_is_room_again() {
    AtomicLong free = new AtomicLong(Disk.LEAST_FREE);
    Health health = new Health(new Disk("/var/lib/asylia/postgres", free::get));
    assertThatCode(health::check).doesNotThrowAnyException();
    free.set((48L << 20) - 1);
    assertThatThrownBy(health::check)
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("The disk is full: /var/lib/asylia/postgres has 47 MiB left")
        .hasMessageContaining("recording needs 48")
        .hasMessageContaining("Nothing was recorded");
    free.set(Long.MAX_VALUE);
    assertThatCode(health::check).doesNotThrowAnyException();
  }

  @Test
  void a_server_that_found_no_room_stops_the_vault_and_says_so() {
    Health health = new Health(Disk.of(Optional.empty()));
    SQLException full = new SQLException("could not extend file", "53100");
    assertThat(health.judge(full)).hasMessageContaining("its disk is full");
    assertThatThrownBy(health::check)
        .hasMessageContaining("stopped writing")
        .hasMessageContaining("its disk is full");
  }

  @Test
  void a_statement_that_was_refused_stops_nothing() {
    Health health = new Health(Disk.of(Optional.empty()));
    assertThat(health.judge(new SQLException("canceling statement", "57014")))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("nothing was recorded");
    assertThatCode(health::check).doesNotThrowAnyException();
  }

  @Test
  void the_disk_of_a_folder_has_the_room_that_the_system_reports() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    assertThat(Disk.of(Optional.of(folder)).free().getAsLong()).isPositive();
  }
}
