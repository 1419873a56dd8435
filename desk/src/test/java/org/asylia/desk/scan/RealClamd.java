package org.asylia.desk.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The clamd of this machine, started in a folder of its own with one signature: that of the text by
 * which scanners are tried. It takes streams of 1 MiB and looks at 512 KiB.
 */
public final class RealClamd implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** In two halves, so that no scanner finds it here. */
  private static final String FIRST = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$";

  private static final String SECOND = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private final Path folder;
  private final Process process;

  /** Starts it, and waits until it is ready. */
  public RealClamd() {
    try {
      folder = Files.createTempDirectory("clamd");
      Files.createDirectory(folder.resolve("signatures"));
      Files.writeString(
          folder.resolve("signatures").resolve("own.ndb"),
          "Asylia.Test:0:*:" + HexFormat.of().formatHex(malware()) + "\n");
      Files.write(folder.resolve("settings"), settings());
      process =
          new ProcessBuilder(
                  List.of(
                      "/usr/sbin/clamd", "--config-file=" + folder.resolve("settings").toString()))
              .redirectErrorStream(true)
              .start();
      awaitReady(process.inputReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> settings() {
    return List.of(
        "Foreground yes",
        "LocalSocket " + folder.resolve("socket"),
        "DatabaseDirectory " + folder.resolve("signatures"),
        "TemporaryDirectory " + folder,
        "StreamMaxLength 1M",
        "MaxFileSize 512K",
        "AlertExceedsMax yes",
        "MaxThreads 2");
  }

  private static void awaitReady(BufferedReader output) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      if (line.startsWith("Self checking")) {
        Thread.ofVirtual().start(() -> drain(output));
        return;
      }
    }
    throw new IOException("clamd did not start: " + said);
  }

  /** Reads on, so that it never waits for somebody to. */
  private static void drain(BufferedReader output) {
    try {
      output.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      // it was stopped
    }
  }

  /** What it calls malware. */
  public static byte[] malware() {
    return (FIRST + SECOND).getBytes(US_ASCII);
  }

  /** A scanner that asks it. */
  public Clamd scanner() {
    return new Clamd(folder.resolve("socket"), PATIENCE);
  }

  /** A scanner that asks where nobody listens. */
  public Clamd gone() {
    return new Clamd(folder.resolve("nobody"), PATIENCE);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try (Stream<Path> all = Files.walk(folder)) {
      process.waitFor();
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
