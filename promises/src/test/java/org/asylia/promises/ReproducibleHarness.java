package org.asylia.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Builds twice and compares: the vault and what it stands on, or with the long run everything. */
class ReproducibleHarness {
  private static final Path ROOT = Path.of("..");

  @Test
  void two_clean_builds_give_the_same_files() throws Exception {
    List<String> command = new ArrayList<>(List.of("scripts/reproducible"));
    if (!Runs.full()) {
      command.add("vault");
    }
    File output = Path.of("target/reproducible.txt").toAbsolutePath().toFile();
    Process process =
        new ProcessBuilder(command)
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output)
            .start();
    int outcome = process.waitFor();
    assertThat(outcome).as(Files.readString(output.toPath(), StandardCharsets.UTF_8)).isZero();
    List<String> sums = Files.readAllLines(ROOT.resolve("target/reproducible.one"));
    Figure.of(Promise.P17, "files-alike")
        .count(sums.size(), "files of two builds alike, byte for byte");
  }
}
