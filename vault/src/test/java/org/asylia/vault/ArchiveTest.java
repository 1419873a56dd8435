package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.asylia.casefile.CaseId;
import org.asylia.vault.archive.ArchiveReader;
import org.asylia.vault.archive.ArchiveWriter;
import org.asylia.vault.archive.BadArchiveException;
import org.asylia.vault.archive.FullDisk;
import org.asylia.vault.archive.KeyOpener;
import org.asylia.vault.archive.KeySealer;
import org.asylia.vault.archive.Manifest;
import org.asylia.vault.archive.OlderArchiveException;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnPostgres.class)
class ArchiveTest {
  private static final Progress QUIET = (pass, done, total) -> {};
  private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
  private static final byte[] KEY = new byte[32];
  private static final KeySealer SEALER =
      (key, aad) -> Aead.seal(KEY, key, aad, new SecureRandom());
  private static final KeyOpener OPENER = (sealed, aad) -> Aead.open(KEY, sealed, aad);

  @TempDir Path temp;
  private final OnPostgres.Shared server;
  private final Workshop shop;
  private final CaseId first;

  ArchiveTest(OnPostgres.Shared server) {
    this.server = server;
    shop = server.fresh();
    first = shop.caseOf(3);
    shop.caseOf(2);
    shop.add(first, shop.vault.heads(first), Workshop.binding());
  }

  @Test
  void an_export_read_in_and_exported_again_is_equal_byte_for_byte() throws IOException {
    Path out = temp.resolve("out");
    ArchiveWriter.export(shop.database, out, List.of(), QUIET);
    try (Database other = server.empty()) {
      Verdict.Sound sound = ArchiveReader.ofExport(out).into(other, expected(), QUIET);
      assertThat(sound.entries()).isEqualTo(size());
      Path again = temp.resolve("again");
      ArchiveWriter.export(other, again, List.of(), QUIET);
      assertThat(digests(again)).isEqualTo(digests(out)).containsKey("manifest.json");
    }
  }

  @Test
  void a_restored_backup_opens_as_the_record_did_and_goes_on() throws IOException {
    Path out = temp.resolve("backup");
    backup(out, NOW);
    try (Database other = server.empty()) {
      ArchiveReader.ofBackup(out, OPENER).into(other, expected(), QUIET);
      assertThat(new Verifier(other).verify(Verifier.Options.with(shop.keyring), QUIET))
          .isInstanceOf(Verdict.Sound.class);
      for (String table : List.of("entry", "case_head", "log_head", "key_wrap", "officer_key")) {
        assertThat(rows(other, table)).as(table).isEqualTo(rows(shop.database, table));
      }
    }
  }

  @Test
  void a_second_backup_adds_what_is_new_and_the_older_pieces_stay() throws IOException {
    Path out = temp.resolve("backup");
    fill(10_050);
    backup(out, NOW);
    String full = "entries/000000000000-000000010000.jsonl";
    Hash before = digests(out).get(full);
    shop.add(first, shop.vault.heads(first), Workshop.plain());
    Manifest later = backup(out, NOW.plusSeconds(60));
    assertThat(digests(out).get(full)).isEqualTo(before);
    assertThat(later.size()).isEqualTo(size());
    assertThat(digests(out).keySet())
        .filteredOn(name -> name.startsWith("entries/"))
        .containsExactly(full, "entries/000000010000-%012d.jsonl".formatted(size()));
    assertThat(digests(out).keySet())
        .filteredOn(name -> name.startsWith("keys/"))
        .containsExactlyInAnyOrder(
            "keys/20260304T120100Z/key_wrap.jsonl", "keys/20260304T120100Z/group_wrap.jsonl");
    try (Database other = server.empty()) {
      ArchiveReader.ofBackup(out, OPENER).into(other, expected(), QUIET);
      assertThat(rows(other, "case_head")).isEqualTo(rows(shop.database, "case_head"));
    }
  }

  @Test
  void every_file_that_is_missing_cut_short_or_changed_is_named_and_nothing_is_read()
      throws IOException {
    Path out = temp.resolve("backup");
    Manifest manifest = backup(out, NOW);
    try (Database other = server.empty()) {
      for (String name : manifest.files().keySet()) {
        Path file = out.resolve(name);
        byte[] whole = Files.readAllBytes(file);
        byte[] bent = whole.clone();
        bent[bent.length / 2] ^= 1;
        refused(other, out, name, () -> Files.write(file, bent));
        refused(other, out, name, () -> Files.write(file, java.util.Arrays.copyOf(whole, 9)));
        refused(other, out, name, () -> Files.delete(file));
        Files.write(file, whole);
      }
      ArchiveReader.ofBackup(out, OPENER).into(other, expected(), QUIET);
    }
  }

  @Test
  void files_that_changed_places_do_not_open_even_if_the_manifest_says_so() throws IOException {
    Path out = temp.resolve("backup");
    Manifest manifest = backup(out, NOW);
    Map<String, Manifest.Listed> files = new TreeMap<>(manifest.files());
    String docket = "tables/20260304T120000Z/officer_key.jsonl";
    String keys = "keys/20260304T120000Z/key_wrap.jsonl";
    files.put(docket, manifest.files().get(keys));
    Files.copy(
        out.resolve(keys), out.resolve(docket), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    String text = Files.readString(out.resolve("manifest.json"));
    Files.writeString(
        out.resolve("manifest.json"),
        text.replace(
                java.util.Objects.requireNonNull(manifest.files().get(docket)).sha256().toString(),
                java.util.Objects.requireNonNull(files.get(docket)).sha256().toString())
            .replace(
                "" + java.util.Objects.requireNonNull(manifest.files().get(docket)).bytes(),
                "" + java.util.Objects.requireNonNull(files.get(docket)).bytes()));
    try (Database other = server.empty()) {
      assertThatThrownBy(() -> ArchiveReader.ofBackup(out, OPENER).into(other, expected(), QUIET))
          .isInstanceOf(BadArchiveException.class)
          .hasMessageContaining("officer_key");
      assertThat(count(other)).isZero();
    }
  }

  @Test
  void a_backup_for_another_recovery_key_does_not_open() throws IOException {
    Path out = temp.resolve("backup");
    backup(out, NOW);
    KeyOpener other = (sealed, aad) -> Aead.open(Hash.sha256().bytes(), sealed, aad);
    try (Database empty = server.empty()) {
      assertThatThrownBy(() -> ArchiveReader.ofBackup(out, other).into(empty, expected(), QUIET))
          .isInstanceOf(BadArchiveException.class)
          .hasMessageContaining("another recovery key");
      assertThat(count(empty)).isZero();
    }
  }

  @Test
  void a_backup_older_than_a_witnessed_checkpoint_says_so_and_is_not_restored() throws IOException {
    Path out = temp.resolve("backup");
    backup(out, NOW);
    long held = size();
    shop.add(first, shop.vault.heads(first), Workshop.plain());
    String witnessed = shop.vault.checkpoint();
    try (Database other = server.empty()) {
      ArchiveReader reader = ArchiveReader.ofBackup(out, OPENER);
      assertThatThrownBy(() -> reader.into(other, expected(witnessed, false, NOW), QUIET))
          .isInstanceOf(OlderArchiveException.class)
          .hasMessageContaining("holds " + held + " entries")
          .hasMessageContaining("covers " + (held + 1));
      assertThat(count(other)).isZero();
      assertThat(reader.into(other, expected(witnessed, true, NOW), QUIET).entries())
          .isEqualTo(held);
    }
  }

  @Test
  void a_backup_of_a_rewritten_record_is_refused_against_a_witnessed_checkpoint()
      throws IOException {
    try (Database fork = server.empty()) {
      Path earlier = temp.resolve("earlier");
      backup(earlier, NOW);
      ArchiveReader.ofBackup(earlier, OPENER).into(fork, expected(), QUIET);
      shop.add(first, shop.vault.heads(first), Workshop.plain());
      Path later = temp.resolve("later");
      backup(later, NOW);
      Vault forked = Vault.open(fork, shop.keyring, Workshop.LEAST, new SecureRandom());
      forked.unlock(Workshop.OFFICER, Workshop.words());
      CaseId id = forked.newCase();
      Workshop.committed(forked.append(id, Heads.none(), List.of(shop.draft(Workshop.opened()))));
      String witnessed = forked.checkpoint();
      try (Database other = server.empty()) {
        assertThatThrownBy(() ->
                ArchiveReader.ofBackup(later, OPENER)
                    .into(other, expected(witnessed, false, NOW), QUIET))
            .isInstanceOf(BadArchiveException.class)
            .hasMessageContaining("parts from the given checkpoint");
        assertThat(count(other)).isZero();
      }
      assertThatThrownBy(() ->
              ArchiveWriter.backup(fork, later, SEALER, new SecureRandom(), NOW, List.of(), QUIET))
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("another record");
    }
  }

  @Test
  void a_disk_that_fills_up_at_any_point_leaves_the_last_backup_whole() throws IOException {
    Path out = temp.resolve("backup");
    backup(out, NOW);
    long before = size();
    shop.add(first, shop.vault.heads(first), Workshop.plain());
    long room = 0;
    boolean full = true;
    while (full) {
      room += 1500;
      full = fails(out, room);
      if (full) {
        ArchiveReader kept = ArchiveReader.ofBackup(out, OPENER);
        assertThat(kept.manifest().size()).as("room for " + room).isEqualTo(before);
        kept.check();
      }
    }
    try (Database other = server.empty()) {
      ArchiveReader.ofBackup(out, OPENER).into(other, expected(), QUIET);
      assertThat(count(other)).isEqualTo(before + 1);
    }
  }

  @Test
  void case_keys_kept_for_more_than_thirty_days_are_not_restored_by_mistake() throws IOException {
    Path out = temp.resolve("backup");
    backup(out, NOW);
    Instant late = NOW.plus(Duration.ofDays(31));
    try (Database other = server.empty()) {
      assertThatThrownBy(() ->
              ArchiveReader.ofBackup(out, OPENER)
                  .into(
                      other,
                      new ArchiveReader.Expected(
                          shop.keyring.logKeys(), Optional.empty(), false, late, false),
                      QUIET))
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("expired");
      assertThat(count(other)).isZero();
    }
  }

  @Test
  void a_record_is_never_read_over_another() throws IOException {
    Path out = temp.resolve("out");
    ArchiveWriter.export(shop.database, out, List.of(), QUIET);
    assertThatThrownBy(() -> ArchiveReader.ofExport(out).into(shop.database, expected(), QUIET))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("already");
    assertThatThrownBy(() -> ArchiveReader.ofBackup(out, OPENER))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("Use the other command");
    assertThatThrownBy(() -> ArchiveReader.ofExport(temp))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("no finished archive");
  }

  private boolean fails(Path out, long room) {
    try {
      FullDisk.backup(shop.database, out, SEALER, NOW.plusSeconds(room), room);
      return false;
    } catch (VaultException e) {
      assertThat(e).hasMessageContaining("No space left").hasMessageContaining("is whole");
      return true;
    }
  }

  private void refused(Database other, Path out, String name, Damage damage) throws IOException {
    damage.run();
    assertThatThrownBy(() -> ArchiveReader.ofBackup(out, OPENER).into(other, expected(), QUIET))
        .as(name)
        .isInstanceOf(BadArchiveException.class)
        .hasMessageContaining(name)
        .hasMessageContaining("Nothing was changed");
    assertThat(count(other)).isZero();
  }

  private interface Damage {
    void run() throws IOException;
  }

  private void fill(int acts) {
    for (int done = 0; done < acts; done += 2500) {
      CaseId id = shop.vault.newCase();
      List<Draft> drafts =
          Stream.concat(
                  Stream.of(Workshop.opened()),
                  Stream.generate(Workshop::plain).limit(Math.min(2500, acts - done) - 1))
              .map(shop::draft)
              .toList();
      Workshop.committed(shop.vault.append(id, Heads.none(), drafts));
    }
  }

  private Manifest backup(Path out, Instant now) {
    return ArchiveWriter.backup(
        shop.database, out, SEALER, new SecureRandom(), now, List.of(), QUIET);
  }

  private ArchiveReader.Expected expected() {
    return new ArchiveReader.Expected(shop.keyring.logKeys(), Optional.empty(), false, NOW, false);
  }

  private ArchiveReader.Expected expected(String checkpoint, boolean older, Instant now) {
    return new ArchiveReader.Expected(
        shop.keyring.logKeys(), Optional.of(checkpoint), older, now, false);
  }

  private long size() {
    return count(shop.database);
  }

  private static long count(Database database) {
    return database
        .owner()
        .withHandle(h -> h.createQuery("SELECT count(*) FROM entry").mapTo(Long.class).one());
  }

  private static List<String> rows(Database database, String table) {
    return database
        .owner()
        .withHandle(h ->
            h.createQuery("SELECT t::text FROM " + table + " t ORDER BY 1")
                .mapTo(String.class)
                .list());
  }

  private static Map<String, Hash> digests(Path folder) throws IOException {
    Map<String, Hash> digests = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        digests.put(folder.relativize(file).toString(), Hash.sha256(Files.readAllBytes(file)));
      }
    }
    return digests;
  }
}
