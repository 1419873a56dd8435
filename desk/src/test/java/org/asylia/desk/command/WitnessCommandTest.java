package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two organisations on one table: a node, and a witness who does not trust it. */
class WitnessCommandTest {
  @TempDir Path temp;
  private final OnCommandLine line = new OnCommandLine();
  private String node = "";
  private String folder = "";
  private Path keys = Path.of("");
  private Path witnessKey = Path.of("");

  @BeforeEach
  void theWitnessFollowsTheNodeAndHasSeenItOnce() throws IOException {
    node = OnCommandLine.node(temp.resolve("node")).toString();
    folder = temp.resolve("witness").toString();
    assertThat(line.run("checkpoint", "--keys", "--data", node)).isZero();
    keys = line.keep(temp.resolve("keys.txt"));
    assertThat(line.run("witness", "init", "--name", "example.net/w", "--folder", folder)).isZero();
    witnessKey = line.keep(temp.resolve("witness-key.txt"));
    assertThat(line.run("witness", "follow", keys.toString(), "--folder", folder)).isZero();
    assertThat(line.run("checkpoint", "--data", node)).isZero();
    assertThat(check(line.keep(temp.resolve("first.txt")))).isZero();
  }

  @Test
  void a_node_that_goes_on_is_cosigned_and_its_record_verified_against_that() throws IOException {
    long seen = size(line.out());
    OnCommandLine.grow(Path.of(node));
    assertThat(line.run("checkpoint", "--since", "" + seen, "--data", node)).isZero();
    assertThat(check(line.keep(temp.resolve("since.txt")))).isZero();
    assertThat(line.err()).contains("more than before");
    Path cosigned = line.keep(temp.resolve("cosigned.txt"));

    assertThat(
            line.run(
                "checkpoint",
                "--take",
                cosigned.toString(),
                "--witness",
                witnessKey.toString(),
                "--data",
                node))
        .isZero();
    assertThat(line.run("checkpoint", "--cosigned", "--data", node)).isZero();
    assertThat(line.out()).isEqualTo(Files.readString(cosigned));
    assertThat(verify(cosigned, witnessKey)).isZero();
    assertThat(line.out()).contains("extends the given checkpoint", "example.net/w signed that");
  }

  @Test
  void a_checkpoint_no_witness_signed_does_not_pass_for_a_witnessed_one() throws IOException {
    assertThat(line.run("checkpoint", "--data", node)).isZero();
    Path bare = line.keep(temp.resolve("bare.txt"));
    assertThat(verify(bare, witnessKey)).isEqualTo(2);
    assertThat(line.out()).contains("no good signature of example.net/w");
    assertThat(
            line.run(
                "checkpoint",
                "--take",
                bare.toString(),
                "--witness",
                witnessKey.toString(),
                "--data",
                node))
        .isEqualTo(3);
    assertThat(line.run("checkpoint", "--cosigned", "--data", node)).isEqualTo(3);
    assertThat(line.err()).contains("No witness has signed");
  }

  @Test
  void a_node_put_back_to_an_earlier_state_is_refused_with_what_differs() throws IOException {
    long seen = size(line.out());
    Path backup = copy(Path.of(node), temp.resolve("backup"));
    OnCommandLine.grow(Path.of(node));
    assertThat(line.run("checkpoint", "--since", "" + seen, "--data", node)).isZero();
    assertThat(check(line.keep(temp.resolve("since.txt")))).isZero();
    long later = size(line.out());

    assertThat(line.run("checkpoint", "--since", "" + later, "--data", backup.toString())).isZero();
    assertThat(check(line.keep(temp.resolve("back.txt")))).isEqualTo(1);
    assertThat(line.err())
        .contains(
            "REFUSED",
            "ROLLED BACK",
            "seen before: " + later + " entries",
            "handed over: " + seen + " entries");

    OnCommandLine.grow(backup);
    assertThat(line.run("checkpoint", "--since", "" + seen, "--data", backup.toString())).isZero();
    assertThat(check(line.keep(temp.resolve("split.txt")))).isEqualTo(1);
    assertThat(line.err()).contains("SPLIT VIEW");
  }

  @Test
  void the_answer_is_there_for_programs_too() throws IOException {
    assertThat(line.run("checkpoint", "--json", "--data", node)).isZero();
    JsonNode said = JsonMapper.shared().readTree(line.out());
    assertThat(said.path("signatures").asInt()).isEqualTo(2);
    Path note = Files.writeString(temp.resolve("note.txt"), said.path("note").asString());
    assertThat(line.run("witness", "check", note.toString(), "--json", "--folder", folder))
        .isZero();
    JsonNode answer = JsonMapper.shared().readTree(line.out());
    assertThat(answer.path("answer").asString()).isEqualTo("cosigned");
    assertThat(answer.path("size").asLong()).isEqualTo(said.path("size").asLong());
  }

  @Test
  void what_is_of_no_use_is_3_and_says_so() throws IOException {
    assertThat(check(temp.resolve("nowhere.txt"))).isEqualTo(3);
    assertThat(line.err()).contains("There is no file");
    assertThat(check(Files.writeString(temp.resolve("x.txt"), "nonsense"))).isEqualTo(3);
    assertThat(line.err()).contains("neither a checkpoint nor a handover");
    assertThat(line.run("witness", "key", "--folder", temp.resolve("none").toString()))
        .isEqualTo(3);
    assertThat(line.err()).contains("holds no witness");
    assertThat(line.run("witness", "check", "http://127.0.0.1:9/", "--folder", folder))
        .isEqualTo(3);
    assertThat(line.err()).contains("could not be reached");
  }

  private int check(Path file) {
    return line.run("witness", "check", file.toString(), "--folder", folder);
  }

  private int verify(Path checkpoint, Path witness) {
    return line.run(
        "verify",
        "--data",
        node,
        "--checkpoint",
        checkpoint.toString(),
        "--witness",
        witness.toString());
  }

  private static long size(String note) {
    return Long.parseLong(note.lines().skip(1).findFirst().orElseThrow());
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(
            path,
            to.resolve(from.relativize(path)),
            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return to;
  }
}
