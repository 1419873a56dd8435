package org.asylia.desk.scan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names the office's virus scanner. */
public final class ScannerOptions {
  /** As long as clamd may look at one file by its own default, and some more. */
  private static final Duration PATIENCE = Duration.ofSeconds(150);

  @Option(
      names = "--virus-scanner",
      paramLabel = "SOCKET",
      description = {
        "The socket of ClamAV's clamd on this machine, such as /run/clamav/clamd.ctl. Every file",
        "is shown to it before a case takes it; while it does not answer, none is taken."
      })
  private Optional<Path> socket = Optional.empty();

  /** The scanner; empty where the office has none. */
  public Optional<FileScanner> scanner() {
    return socket.map(path -> new Clamd(path, PATIENCE));
  }
}
