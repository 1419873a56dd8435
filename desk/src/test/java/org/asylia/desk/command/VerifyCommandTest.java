package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.asylia.desk.demo.DemoFolder;
import org.asylia.desk.demo.DemoKit;
import org.asylia.desk.demo.Enrolment;
import org.asylia.desk.node.Node;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.vault.Keyring;
import org.asylia.vault.crypto.Argon2id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole command on real nodes, as somebody runs it who distrusts the node. */
class VerifyCommandTest {
  /** The least work a passphrase may cost, so that tests are quick. */
  private static final Argon2id LEAST = new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1);

  @TempDir Path temp;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @Test
  void a_sound_record_is_0_also_against_its_own_earlier_checkpoint() throws IOException {
    Path node = node("node");
    assertThat(run("checkpoint", "--data", node.toString())).isZero();
    Path kept = Files.writeString(temp.resolve("kept.txt"), out.toString());
    grow(node);
    assertThat(run("verify", "--data", node.toString(), "--checkpoint", kept.toString())).isZero();
    assertThat(out.toString()).contains("Sound: ", "It extends the given checkpoint.");
    assertThat(run("verify", "--data", node.toString(), "--json")).isZero();
    JsonNode answer = JsonMapper.shared().readTree(out.toString());
    assertThat(answer.path("verdict").asString()).isEqualTo("sound");
    assertThat(answer.path("entries").asLong())
        .isEqualTo(answer.path("size").asLong())
        .isPositive();
  }

  @Test
  void a_flipped_byte_is_1_and_the_record_is_named() {
    Path node = node("node");
    within(
        node,
        n ->
            n.database()
                .owner()
                .withHandle(h ->
                    h.execute(
                        "UPDATE entry SET sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)"
                            + " WHERE position = 1")));
    assertThat(run("verify", "--data", node.toString())).as(err.toString()).isEqualTo(1);
    assertThat(out.toString()).contains("NOT SOUND", "table entry", "position 1:");
    assertThat(run("verify", "--data", node.toString(), "--json")).isEqualTo(1);
    JsonNode answer = JsonMapper.shared().readTree(out.toString());
    assertThat(answer.path("verdict").asString()).isEqualTo("bad");
    assertThat(answer.path("table").asString()).isEqualTo("entry");
    assertThat(answer.path("position").asLong()).isEqualTo(1);
  }

  @Test
  void an_earlier_state_put_back_is_2() throws IOException {
    Path node = node("node");
    Path backup = copy(node, temp.resolve("backup"));
    grow(node);
    assertThat(run("checkpoint", "--data", node.toString())).isZero();
    Path kept = Files.writeString(temp.resolve("kept.txt"), out.toString());
    assertThat(run("verify", "--data", backup.toString())).isZero();
    assertThat(run("verify", "--data", backup.toString(), "--checkpoint", kept.toString()))
        .isEqualTo(2);
    assertThat(out.toString()).contains("An earlier state of the record was put back");
    assertThat(
            run("verify", "--data", backup.toString(), "--checkpoint", kept.toString(), "--json"))
        .isEqualTo(2);
    assertThat(JsonMapper.shared().readTree(out.toString()).path("verdict").asString())
        .isEqualTo("rolled_back");
  }

  @Test
  void a_checkpoint_of_another_log_is_2_and_no_accusation() throws IOException {
    Path node = node("node");
    Path other = node("other");
    assertThat(run("checkpoint", "--data", other.toString())).isZero();
    Path kept = Files.writeString(temp.resolve("kept.txt"), out.toString());
    assertThat(run("verify", "--data", node.toString(), "--checkpoint", kept.toString()))
        .isEqualTo(2);
    assertThat(out.toString()).contains("of another node").doesNotContain("NOT SOUND");
  }

  @Test
  void a_folder_that_is_no_node_is_3_and_nothing_is_made_in_it() throws IOException {
    Path missing = temp.resolve("missing");
    Path empty = Files.createDirectory(temp.resolve("empty"));
    Path keyOnly = Files.createDirectory(temp.resolve("key-only"));
    DemoKit.open(keyOnly, new SecureRandom(), InstantSource.system());
    for (String command : List.of("verify", "checkpoint")) {
      assertThat(run(command, "--data", missing.toString())).isEqualTo(3);
      assertThat(err.toString()).contains("There is no folder " + missing, "Nothing was");
      assertThat(missing).doesNotExist();
      assertThat(run(command, "--data", empty.toString())).isEqualTo(3);
      assertThat(err.toString()).contains(empty + " holds no node");
      assertThat(empty).isEmptyDirectory();
      assertThat(run(command, "--data", keyOnly.toString())).isEqualTo(3);
      assertThat(err.toString()).contains("no record");
      assertThat(keyOnly.resolve("postgres")).doesNotExist();
      assertThat(out.toString()).isEmpty();
    }
  }

  @Test
  void a_checkpoint_file_that_is_not_there_is_3() {
    Path node = node("node");
    Path nowhere = temp.resolve("nowhere.txt");
    assertThat(run("verify", "--data", node.toString(), "--checkpoint", nowhere.toString()))
        .isEqualTo(3);
    assertThat(err.toString()).contains("nowhere.txt", "Nothing was checked");
  }

  @Test
  void a_genuine_certificate_past_its_day_is_2_and_said_to_be_expired() throws IOException {
    Path node = node("node");
    byte[] pdf = within(node, n -> Certificates.expired(n, Instant.now()));
    Path paper = Files.write(temp.resolve("paper.pdf"), pdf);
    assertThat(run("verify", "--data", node.toString(), "--certificate", paper.toString()))
        .isEqualTo(2);
    assertThat(out.toString()).contains("genuine but has expired", "this node issued it");
    Path other = node("other");
    assertThat(run("verify", "--data", other.toString(), "--certificate", paper.toString()))
        .isEqualTo(1);
    assertThat(out.toString()).contains("not signed by this node");
  }

  @Test
  void a_record_is_verified_while_its_desk_is_open_and_goes_on_afterwards() {
    Path node = node("node");
    within(
        node,
        open -> {
          assertThat(run("verify", "--data", node.toString())).isZero();
          assertThat(run("checkpoint", "--data", node.toString())).isZero();
          assertThat(out.toString()).isEqualTo(open.vault().checkpoint());
          return open.vault().nodeRecord().acts();
        });
  }

  private Path node(String name) {
    Path folder = temp.resolve(name);
    return within(
        folder,
        node -> {
          Enrolment.of(new DemonstrationRoster(), node, InstantSource.system());
          return folder;
        });
  }

  /** Lets the record grow by a case of one act. */
  private static void grow(Path folder) {
    within(folder, node -> Certificates.expired(node, Instant.now()));
  }

  private static <T> T within(Path folder, Function<Node, T> then) {
    try {
      DemoFolder.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SecureRandom random = new SecureRandom();
    Keyring keyring = DemoKit.open(folder, random, InstantSource.system());
    try (Node node = Node.embedded(folder, keyring, LEAST, random)) {
      return then.apply(node);
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return to;
  }

  private int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    return AsyliaCommand.line()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
