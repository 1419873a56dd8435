package org.asylia.vault.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asylia.vault.VaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes a seal in a process of its own whose files the system does not let grow. */
class FullDiskTest {
  @TempDir Path folder;

  @Test
  void a_seal_that_cannot_be_written_leaves_what_was_there_as_it_was() throws Exception {
    SealFile file = new SealFile(folder);
    file.create(Ceremony.found(1, 1));
    byte[] before = Files.readAllBytes(file.path());
    assertThat(written("prepare", folder)).contains("maybe the disk is full");
    assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file.path());
    }
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(written("create", empty)).contains("maybe the disk is full");
    assertThat(empty).isEmptyDirectory();
  }

  private static String written(String what, Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                "ulimit -f 1; exec \"$0\" -XX:-UsePerfData -cp \"$1\" \"$2\" \"$3\" \"$4\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                what,
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String words = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return words;
  }

  /** The process that writes. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
      SealFile file = new SealFile(Path.of(arguments[1]));
      try {
        if (arguments[0].equals("create")) {
          file.create(Ceremony.found(1, 1));
        } else {
          file.prepare(Ceremony.found(1, 1));
        }
        System.out.println("written");
      } catch (VaultException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
