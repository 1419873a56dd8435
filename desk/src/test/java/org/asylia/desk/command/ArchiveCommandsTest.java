package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.node.SealedRecord;
import org.asylia.desk.watch.LogFile;
import org.asylia.vault.Keyring;
import org.asylia.vault.Newcomer;
import org.asylia.vault.Publisher;
import org.asylia.vault.Vault;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.Custodians;
import org.asylia.vault.custody.Founder;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.Quorum;
import org.asylia.vault.custody.SealFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backing up and exporting a sealed node of three custodians, two of whom open it again. */
class ArchiveCommandsTest {
  private static final Argon2id LEAST = new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1);

  @TempDir Path temp;
  private final OnCommandLine line = new OnCommandLine();
  private Path node = Path.of("");
  private Path quorum = Path.of("");
  private String witnessed = "";

  @BeforeEach
  void aSealedNodeHoldsARecord() throws IOException {
    node = Files.createDirectory(temp.resolve("node"));
    NodeSeal seal =
        new Founder(LEAST, new SecureRandom())
            .found(new Quorum(2, 3), List.of(words(1), words(2), words(3)), Instant.EPOCH);
    new SealFile(node).create(seal);
    quorum =
        Files.writeString(
            temp.resolve("quorum"), "1 the river of custodian 1\n3 the river of custodian 3\n");
    grow();
  }

  @Test
  void a_backup_is_restored_by_a_quorum_and_backed_up_again() throws IOException {
    Path backup = temp.resolve("backup");
    assertThat(backup(backup)).isZero();
    assertThat(line.out()).contains("Its case keys expire on");
    grow();
    assertThat(backup(backup)).isZero();
    Path again = temp.resolve("again");
    assertThat(restore(backup, again)).isZero();
    assertThat(line.out()).contains("Read into " + again + " and verified: 4 entries");
    assertThat(Files.readAllBytes(again.resolve("node.seal")))
        .isEqualTo(Files.readAllBytes(node.resolve("node.seal")));
  }

  @Test
  void an_export_is_equal_after_a_round_trip_and_holds_the_situations() throws IOException {
    Path out = temp.resolve("out");
    Path other = temp.resolve("other");
    Path again = temp.resolve("again");
    assertThat(export(out, node, quorum)).as(line.err()).isZero();
    assertThat(line.run("import", out.toString(), "--data", other.toString())).isZero();
    assertThat(export(again, other, quorum)).as(line.err()).isZero();
    assertThat(Files.readString(node.resolve(LogFile.NAME)))
        .contains("\"event\":\"export\"", "\"what\":\"node\"");
    assertThat(digests(again))
        .isEqualTo(digests(out))
        .containsKeys(
            "manifest.json",
            "node.seal",
            "tables/officer_key.jsonl",
            "situations/north-korea/parameters/UNHCR.dmn");
  }

  @Test
  void a_backup_older_than_the_witnessed_checkpoint_is_2_and_nothing_is_made() throws IOException {
    Path backup = temp.resolve("backup");
    assertThat(backup(backup)).isZero();
    grow();
    Path checkpoint = Files.writeString(temp.resolve("witnessed.txt"), witnessed);
    Path again = temp.resolve("again");
    assertThat(restore(backup, again, "--checkpoint", checkpoint.toString())).isEqualTo(2);
    assertThat(line.err()).contains("OLDER", "1 recorded entries would be missing");
    assertThat(again).doesNotExist();
    assertThat(restore(backup, again, "--checkpoint", checkpoint.toString(), "--older")).isZero();
  }

  @Test
  void a_truncated_backup_is_1_and_a_wrong_passphrase_is_3_and_nothing_is_made()
      throws IOException {
    Path backup = temp.resolve("backup");
    assertThat(backup(backup)).isZero();
    Path again = temp.resolve("again");
    Path wrong =
        Files.writeString(
            temp.resolve("wrong"), "1 the river of custodian 1\n2 the river of custodian 3\n");
    assertThat(
            line.run(
                "restore",
                backup.toString(),
                "--data",
                again.toString(),
                "--passphrases-from",
                wrong.toString()))
        .isEqualTo(3);
    assertThat(line.err()).contains("Share 2");
    assertThat(again).doesNotExist();

    Path piece;
    try (Stream<Path> pieces = Files.list(backup.resolve("entries"))) {
      piece = pieces.findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(piece);
    Files.write(piece, java.util.Arrays.copyOf(whole, whole.length - 100));
    assertThat(restore(backup, again)).isEqualTo(1);
    assertThat(line.err()).contains("entries/", "not the one that was written", "Nothing was");
    assertThat(again).doesNotExist();
    assertThat(line.run("import", backup.toString(), "--data", again.toString())).isEqualTo(3);
    assertThat(line.err()).contains("Use the other command");
    assertThat(line.run("backup", backup.toString(), "--data", temp.toString())).isEqualTo(3);
    assertThat(line.err()).contains("holds no node with a record");
  }

  @Test
  void an_export_of_everything_needs_the_quorum_of_custodians_and_otherwise_writes_nothing()
      throws IOException {
    Path out = temp.resolve("out");
    Path wrong =
        Files.writeString(
            temp.resolve("wrong"), "1 the river of custodian 1\n2 the river of custodian 3\n");
    assertThat(export(out, node, wrong)).isEqualTo(3);
    assertThat(line.err()).contains("Share 2");
    Path one = Files.writeString(temp.resolve("one"), "1 the river of custodian 1\n\n");
    assertThat(export(out, node, one)).isEqualTo(3);
    assertThat(out).doesNotExist();
    assertThat(node.resolve(LogFile.NAME)).doesNotExist();
  }

  private int export(Path target, Path of, Path words) {
    return line.run(
        "export",
        target.toString(),
        "--data",
        of.toString(),
        "--passphrases-from",
        words.toString());
  }

  private int backup(Path target) {
    return line.run("backup", target.toString(), "--data", node.toString());
  }

  private int restore(Path backup, Path data, String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    "restore",
                    backup.toString(),
                    "--data",
                    data.toString(),
                    "--passphrases-from",
                    quorum.toString()),
                Stream.of(more))
            .toList();
    return line.run(arguments.toArray(String[]::new));
  }

  /** One officer more joins: one entry more. */
  private void grow() {
    NodeSeal seal = new SealFile(node).read();
    Keyring keyring = new Custodians(seal).keyring(Map.of(1, words(1), 2, words(2)));
    try (SealedRecord record = SealedRecord.open(node, new SecureRandom())) {
      Vault vault = Vault.open(record.database(), keyring, LEAST, new SecureRandom());
      Newcomer newcomer =
          new Newcomer(new OfficerId(UUID.randomUUID()), "HQ", Set.of(Role.ADJUDICATOR), words(4));
      vault.enrolAndUnlock(List.of(newcomer), keyring.node(), Instant.EPOCH);
      witnessed = new Publisher(record.database(), keyring).checkpoint();
    }
  }

  private static Passphrase words(int index) {
    return Passphrase.of(("the river of custodian " + index).toCharArray());
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
