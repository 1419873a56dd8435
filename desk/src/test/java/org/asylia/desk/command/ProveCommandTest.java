package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proofs written by a node and checked by the one-file program, as an outsider runs it. */
class ProveCommandTest {
  @TempDir Path temp;
  private final OnCommandLine line = new OnCommandLine();
  private String node = "";
  private Path keys = Path.of("");
  private Path proof = Path.of("");
  private String said = "";

  @BeforeEach
  void anEntryIsProved() throws IOException {
    node = OnCommandLine.node(temp.resolve("node")).toString();
    String entry =
        OnCommandLine.within(
            Path.of(node),
            open ->
                open.database()
                    .jdbi()
                    .withHandle(handle ->
                        handle
                            .createQuery("SELECT entry_id::text FROM entry WHERE position = 2")
                            .mapTo(String.class)
                            .one()));
    assertThat(line.run("checkpoint", "--keys", "--data", node)).isZero();
    keys = line.keep(temp.resolve("keys.txt"));
    assertThat(line.run("prove", entry, "--verifier", temp.resolve("v").toString(), "--data", node))
        .isZero();
    proof = line.keep(temp.resolve("entry.tlog-proof"));
  }

  @Test
  void a_proof_holds_offline_and_says_where_the_entry_stands() throws Exception {
    assertThat(check(proof, keys)).isZero();
    assertThat(said).contains("THE PROOF HOLDS", "place        2 of ", "Ed25519 and ML-DSA-65");
  }

  @Test
  void every_line_of_a_proof_that_is_changed_or_left_out_is_refused() throws Exception {
    List<String> lines = Files.readAllLines(proof);
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isEmpty()) {
        assertThat(check(without(lines, at), keys)).as("without line " + at).isEqualTo(1);
        assertThat(said).contains("DOES NOT HOLD");
      }
    }
    String text = Files.readString(proof);
    for (String other : List.of("index 3", "index 20000")) {
      Path bent = Files.writeString(temp.resolve("b.txt"), text.replace("index 2", other));
      assertThat(check(bent, keys)).as(other).isEqualTo(1);
    }
  }

  @Test
  void a_proof_is_refused_under_the_keys_of_another_node() throws Exception {
    String other = OnCommandLine.node(temp.resolve("other")).toString();
    assertThat(line.run("checkpoint", "--keys", "--data", other)).isZero();
    assertThat(check(proof, line.keep(temp.resolve("other.txt")))).isEqualTo(1);
    assertThat(said).contains("of another log");
  }

  @Test
  void a_witness_who_must_have_signed_is_required() throws Exception {
    String folder = temp.resolve("w").toString();
    assertThat(line.run("witness", "init", "--name", "example.net/w", "--folder", folder)).isZero();
    Path witness = line.keep(temp.resolve("witness.txt"));
    assertThat(check(proof, keys, witness)).isEqualTo(1);
    assertThat(said).contains("signature of example.net/w is missing");
  }

  @Test
  void an_entry_that_is_not_there_is_1_and_a_wrong_id_is_3() {
    assertThat(line.run("prove", "00000000-0000-4000-8000-000000000000", "--data", node))
        .isEqualTo(1);
    assertThat(line.err()).contains("no such entry");
    assertThat(line.run("prove", "nonsense", "--data", node)).isEqualTo(3);
    assertThat(line.run("prove", "--data", node)).isEqualTo(3);
    assertThat(line.err()).contains("Say which entry");
  }

  private Path without(List<String> lines, int at) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == at ? "" : lines.get(i) + "\n");
    }
    return Files.writeString(temp.resolve("cut.txt"), text);
  }

  private int check(Path... files) throws IOException, InterruptedException {
    Path program = temp.resolve("v").resolve("VerifyProof.java");
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    program.toString()),
                Stream.of(files).map(Path::toString))
            .toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    said =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
