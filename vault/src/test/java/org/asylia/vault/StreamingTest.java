package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.asylia.promises.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large file passes through a program that has far less memory than the file is long. */
class StreamingTest {
  private static final int MIB = Runs.of(100, 1024);

  @TempDir Path folder;

  @Test
  void a_file_many_times_the_memory_goes_in_and_comes_out_the_same() throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx56m",
            "-cp",
            System.getProperty("java.class.path"),
            StreamingProgram.class.getName(),
            folder.toString(),
            Integer.toString(MIB));
    Process program =
        new ProcessBuilder(command).redirectError(folder.resolve("errors").toFile()).start();
    assertThat(lastLine(program)).isEqualTo("same " + MIB);
    assertThat(program.waitFor()).isZero();
  }

  private static String lastLine(Process program) throws IOException {
    try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().reduce("", (before, line) -> line);
    }
  }
}
