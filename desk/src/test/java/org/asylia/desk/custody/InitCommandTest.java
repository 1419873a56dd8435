package org.asylia.desk.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.asylia.desk.command.AsyliaCommand;
import org.asylia.desk.tls.SelfSigned;
import org.asylia.desk.tls.TlsFolder;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.SealFile;
import org.asylia.vault.custody.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  private static final String ONE = "glacier tulip ransom violin";
  private static final String TWO = "marble pigeon lantern oxide";
  private static final String THREE = "walnut cobalt ferry sandal";

  @TempDir Path temp;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @Test
  void a_node_is_founded_for_its_custodians_with_argon2_as_it_is_today() throws IOException {
    Path node = temp.resolve("node");
    assertThat(init(node, List.of(ONE, TWO, THREE), "--custodians", "3")).isZero();
    NodeSeal seal = new SealFile(node).read();
    assertThat(seal.needed()).isEqualTo(2);
    assertThat(seal.custodians()).isEqualTo(3);
    assertThat(seal.weakest()).isEqualTo(Argon2id.TODAY);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(node)))
        .isEqualTo("rwx------");
    assertThat(out.toString()).contains(seal.name()).doesNotContain("tulip");
  }

  @Test
  void a_weak_passphrase_says_what_it_lacks_and_nothing_is_made() throws IOException {
    Path node = temp.resolve("node");
    assertThat(init(node, List.of("brief words"))).isEqualTo(1);
    assertThat(err.toString()).contains("at least 15 characters").doesNotContain("brief words");
    assertThat(init(node, List.of("aaaaaaaaaaaaaaaaaaaa"))).isEqualTo(1);
    assertThat(err.toString()).contains("8 different characters");
    assertThat(init(temp.resolve("other"), List.of("password password"))).isEqualTo(1);
    assertThat(err.toString()).contains("guesser");
    assertThat(temp.resolve("other")).doesNotExist();
  }

  @Test
  void two_custodians_with_one_passphrase_are_refused() throws IOException {
    Path node = temp.resolve("node");
    assertThat(init(node, List.of(ONE, ONE), "--custodians", "2")).isEqualTo(1);
    assertThat(err.toString()).contains("Custodian 2").doesNotContain("tulip");
    assertThat(node).doesNotExist();
  }

  @Test
  void too_few_passphrases_and_impossible_quorums_make_nothing() throws IOException {
    Path node = temp.resolve("node");
    assertThat(init(node, List.of(ONE), "--custodians", "2")).isEqualTo(1);
    assertThat(err.toString()).contains("fewer passphrases");
    assertThat(init(node, List.of(ONE, TWO), "--custodians", "2", "--needed", "1")).isEqualTo(1);
    assertThat(err.toString()).contains("each custodian alone");
    assertThat(init(node, List.of(ONE), "--custodians", "17")).isEqualTo(1);
    assertThat(node).doesNotExist();
  }

  @Test
  void a_folder_that_holds_a_node_or_an_older_record_is_left_as_it_is() throws IOException {
    Path node = temp.resolve("node");
    init(node, List.of(ONE));
    byte[] before = Files.readAllBytes(node.resolve("node.seal"));
    assertThat(init(node, List.of(TWO))).isEqualTo(1);
    assertThat(err.toString()).contains("holds a node already");
    assertThat(Files.readAllBytes(node.resolve("node.seal"))).isEqualTo(before);
    Path old = Files.createDirectory(temp.resolve("old"));
    Files.write(old.resolve("node.key"), new byte[32]);
    assertThat(init(old, List.of(ONE))).isEqualTo(1);
    assertThat(err.toString()).contains("node.key");
    try (var files = Files.list(old)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void an_expired_certificate_is_not_taken_over_and_nothing_is_made() throws IOException {
    Path given = Files.createDirectory(temp.resolve("given"));
    TlsFolder tls = new TlsFolder(given);
    tls.write(
        SelfSigned.make(
            List.of("a.test"), 1, Instant.parse("2020-01-01T00:00:00Z"), new SecureRandom()));
    Path node = temp.resolve("node");
    int code =
        init(
            node,
            List.of(ONE),
            "--certificate",
            tls.certificate().toString(),
            "--certificate-key",
            tls.key().toString());
    assertThat(code).isEqualTo(1);
    assertThat(err.toString()).contains("expired at 2020-01-02T00:00:00Z");
    assertThat(node).doesNotExist();
  }

  @Test
  void a_lost_seal_is_rebuilt_from_enough_sheets() throws IOException {
    Path node = temp.resolve("node");
    init(node, List.of(ONE, TWO, THREE), "--custodians", "3");
    List<Sheet> sheets = Sheet.of(new SealFile(node).read());
    Path first = Files.write(temp.resolve("1.txt"), sheets.get(0).lines());
    Path third = Files.writeString(temp.resolve("3.txt"), sheets.get(2).code());
    Path again = temp.resolve("again");
    String[] from = {"--from-sheets", first.toString(), third.toString()};
    assertThat(init(again, List.of("1 " + ONE, "3 " + TWO, ""), from)).isEqualTo(1);
    assertThat(err.toString()).contains("Share 3 does not open");
    assertThat(again).doesNotExist();
    assertThat(init(again, List.of("1 " + ONE, "3 " + THREE, ""), from)).isZero();
    assertThat(new SealFile(again).read().indexes()).containsExactly(1, 3);
    assertThat(out.toString()).contains("asylia rekey");
  }

  private int init(Path node, List<String> lines, String... more) throws IOException {
    Path words = Files.write(temp.resolve("words"), lines);
    List<String> arguments =
        new ArrayList<>(
            List.of("init", "--data", node.toString(), "--passphrases-from", words.toString()));
    arguments.addAll(List.of(more));
    out = new StringWriter();
    err = new StringWriter();
    return AsyliaCommand.line()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments.toArray(String[]::new));
  }
}
