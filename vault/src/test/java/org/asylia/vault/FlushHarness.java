package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.asylia.casefile.CaseId;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.vault.server.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Counts the flushes to disk per commit with strace: a kill cannot show that one is missing. Run it
 * with {@code mvn -pl vault -am -Dtest=FlushHarness verify}; it needs strace and the right to
 * trace.
 */
class FlushHarness {
  private static final int COMMITS = 200;
  @TempDir Path folder;

  @Test
  void each_commit_is_flushed_exactly_once() throws Exception {
    try (PostgresServer server =
        PostgresServer.open(folder, PostgresServer.defaultCache(), new SecureRandom())) {
      Path trace = folder.resolve("trace.txt");
      Process strace = attach(server.process().orElseThrow().pid(), trace);
      Instant from;
      Instant to;
      try (Workshop shop = new Workshop(server.database("flush"))) {
        CaseId id = shop.caseOf(20);
        Heads heads = shop.vault.heads(id);
        from = Instant.now();
        for (int i = 0; i < COMMITS; i++) {
          heads = shop.add(id, heads, Workshop.plain());
        }
        to = Instant.now();
      }
      strace.destroy();
      strace.waitFor();
      long flushes = count(trace, from, to);
      assertThat(flushes).isBetween((long) COMMITS, COMMITS + 10L); // a new WAL file adds some
      Figure.of(Promise.P1, "flushed-commits")
          .count(COMMITS, "commits with " + flushes + " fdatasync");
    }
  }

  private static Process attach(long server, Path trace) throws IOException {
    Process strace =
        new ProcessBuilder(
                List.of(
                    "strace",
                    "-f",
                    "-ttt",
                    "-e",
                    "trace=fdatasync,fsync",
                    "-o",
                    trace.toString(),
                    "-p",
                    Long.toString(server)))
            .redirectErrorStream(true)
            .start();
    BufferedReader words = strace.inputReader();
    assertThat(words.readLine()).contains("attached");
    return strace;
  }

  private static long count(Path trace, Instant from, Instant to) throws IOException {
    return Files.readAllLines(trace).stream()
        .filter(line -> line.contains("fdatasync("))
        .map(line -> line.strip().split("\\s+")[1])
        .map(seconds -> Instant.EPOCH.plusNanos((long) (Double.parseDouble(seconds) * 1e9)))
        .filter(at -> !at.isBefore(from) && !at.isAfter(to))
        .count();
  }
}
