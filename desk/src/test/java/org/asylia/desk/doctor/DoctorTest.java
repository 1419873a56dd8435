package org.asylia.desk.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.desk.doctor.Unsafe.Kind;
import org.asylia.desk.scan.Clamd;
import org.asylia.desk.scan.FileScanner;
import org.asylia.desk.tls.SelfSigned;
import org.asylia.desk.tls.TlsFolder;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.Founder;
import org.asylia.vault.custody.Quorum;
import org.asylia.vault.custody.SealFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
  private static final String SWAPS = "Filename Type Size Used Priority\n";
  private static final String LIMITS = "Max core file size        0          unlimited   bytes\n";

  private static final Optional<FileScanner> SCANNED = Optional.of(FileScanner.none());
  private static final PartsReview PARTS = PartsReview.of("reviewed\t2026-03-01\n");

  @TempDir Path data;
  @TempDir Path proc;

  @BeforeEach
  void found() throws IOException {
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    Files.createDirectory(proc.resolve("self"));
    machine(SWAPS, LIMITS);
    List<Passphrase> words =
        List.of(
            Passphrase.of("glacier tulip ransom".toCharArray()),
            Passphrase.of("marble pigeon lantern".toCharArray()));
    new SealFile(data)
        .create(
            new Founder(Argon2id.TODAY, new SecureRandom()).found(new Quorum(2, 2), words, NOON));
    new TlsFolder(data).write(SelfSigned.make(List.of("a.test"), 100, NOON, new SecureRandom()));
  }

  @Test
  void a_node_as_it_should_be_lacks_only_a_witness() throws IOException {
    assertThat(kinds(NOON, Optional.of(NOON))).containsExactly(Kind.NO_WITNESS);
  }

  @Test
  void files_open_to_others_are_named() throws IOException {
    Files.setPosixFilePermissions(
        data.resolve("tls.key"), PosixFilePermissions.fromString("rw-------"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));
    assertThat(look(NOON, Optional.empty()))
        .contains(new Unsafe(Kind.OPEN_TO_OTHERS, data.toString()));
  }

  @Test
  void swap_and_core_dumps_are_seen() throws IOException {
    machine(
        SWAPS + "/dev/sda2 partition 1 0 -2\n",
        "Max core file size        unlimited  unlimited   bytes\n");
    assertThat(kinds(NOON, Optional.empty())).contains(Kind.SWAP, Kind.CORE_DUMPS);
  }

  @Test
  void a_clock_five_minutes_behind_the_record_is_let_be_and_more_is_not() throws IOException {
    assertThat(kinds(NOON, Optional.of(NOON.plus(Duration.ofMinutes(5)))))
        .doesNotContain(Kind.CLOCK_BACK);
    assertThat(kinds(NOON, Optional.of(NOON.plus(Duration.ofMinutes(5)).plusSeconds(1))))
        .contains(Kind.CLOCK_BACK);
  }

  @Test
  void a_certificate_is_told_of_before_and_after_it_ends() throws IOException {
    assertThat(kinds(NOON.plus(Duration.ofDays(71)), Optional.empty()))
        .contains(Kind.CERTIFICATE_ENDS);
    assertThat(kinds(NOON.plus(Duration.ofDays(101)), Optional.empty()))
        .contains(Kind.CERTIFICATE_OVER);
    Files.delete(data.resolve("tls.crt"));
    assertThat(kinds(NOON, Optional.empty())).contains(Kind.NO_CERTIFICATE);
  }

  @Test
  void a_kit_sealed_with_less_work_than_today_is_told_of_twice() throws IOException {
    Files.delete(data.resolve("node.seal"));
    Argon2id least = new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1);
    List<Passphrase> words = List.of(Passphrase.of("glacier tulip ransom".toCharArray()));
    new SealFile(data)
        .create(new Founder(least, new SecureRandom()).found(Quorum.KIT, words, NOON));
    assertThat(kinds(NOON, Optional.empty())).contains(Kind.WEAK_PASSPHRASES, Kind.ONE_CUSTODIAN);
  }

  @Test
  void a_database_over_the_network_must_prove_who_it_is() throws IOException {
    String url = "jdbc:postgresql://db.test:5432/asylia";
    assertThat(
            new Doctor(data, proc, PARTS).look(NOON, Optional.empty(), Optional.of(url), SCANNED))
        .contains(new Unsafe(Kind.DATABASE_ELSEWHERE, url));
    assertThat(
            new Doctor(data, proc, PARTS)
                .look(NOON, Optional.empty(), Optional.of(url + "?sslmode=verify-full"), SCANNED))
        .noneMatch(unsafe -> unsafe.kind() == Kind.DATABASE_ELSEWHERE);
  }

  @Test
  void parts_that_nobody_has_reviewed_for_six_months_are_told_of() throws IOException {
    Instant lastDay = Instant.parse("2026-09-01T23:59:59Z");
    assertThat(look(lastDay, Optional.empty()))
        .noneMatch(unsafe -> unsafe.kind() == Kind.PARTS_OLD);
    assertThat(look(lastDay.plusSeconds(1), Optional.empty()))
        .contains(new Unsafe(Kind.PARTS_OLD, "2026-03-01"));
  }

  @Test
  void a_node_without_a_virus_scanner_or_with_one_that_is_silent_is_told_of() throws IOException {
    Doctor doctor = new Doctor(data, proc, PARTS);
    assertThat(doctor.look(NOON, Optional.empty(), Optional.empty(), Optional.empty()))
        .contains(new Unsafe(Kind.NO_SCANNER, ""));
    FileScanner gone = new Clamd(data.resolve("nobody.here"), Duration.ofSeconds(1));
    assertThat(doctor.look(NOON, Optional.empty(), Optional.empty(), Optional.of(gone)))
        .contains(new Unsafe(Kind.SCANNER_SILENT, ""))
        .noneMatch(unsafe -> unsafe.kind() == Kind.NO_SCANNER);
  }

  private Set<Kind> kinds(Instant now, Optional<Instant> last) throws IOException {
    return look(now, last).stream()
        .map(Unsafe::kind)
        .filter(kind -> kind != Kind.ROOT && kind != Kind.DISK_FULL)
        .collect(Collectors.toSet());
  }

  private List<Unsafe> look(Instant now, Optional<Instant> last) throws IOException {
    return new Doctor(data, proc, PARTS).look(now, last, Optional.empty(), SCANNED);
  }

  private void machine(String swaps, String limits) throws IOException {
    Files.writeString(proc.resolve("swaps"), swaps);
    Files.writeString(proc.resolve("self").resolve("limits"), limits);
  }
}
