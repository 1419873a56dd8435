package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.promises.Runs;
import org.asylia.vault.server.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the writer, the database or both with -9 in the middle of appends, again and again on the
 * same store. {@code -Dasylia.kills=300} sets how often; with {@code -Dasylia.long} it is 5,000.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("asylia.kills", Runs.of(12, 5_000));
  private static final long SEED = 9;
  @TempDir Path folder;

  @Test
  void no_acknowledged_act_is_lost_when_writer_or_database_is_killed() throws Exception {
    Random random = new Random(SEED);
    Map<UUID, Set<UUID>> acknowledged = new HashMap<>();
    int total = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      total += runAndKill(random, kill, acknowledged);
    }
    try (PostgresServer server =
            PostgresServer.open(folder, PostgresServer.defaultCache(), new SecureRandom());
        Workshop shop = new Workshop(server.database("killed"))) {
      assertThat(total).isGreaterThan(KILLS);
      acknowledged.forEach((id, entries) ->
          assertThat(shop.open(new CaseId(id)).acts())
              .extracting(act -> act.id().value())
              .containsAll(entries));
      assertThat(
              new Verifier(shop.database)
                  .verify(Verifier.Options.with(shop.keyring), (pass, done, all) -> {}))
          .isInstanceOf(Verdict.Sound.class);
    }
    Figure.of(Promise.P1, "kills").count(KILLS, "kills, " + total + " acts acknowledged, 0 lost");
  }

  private int runAndKill(Random random, int kill, Map<UUID, Set<UUID>> acknowledged)
      throws IOException, InterruptedException {
    Process writer = start();
    int enough = 1 + random.nextInt(40);
    int seen = 0;
    try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
      String first = lines.readLine();
      assertThat(first).as("kill " + kill).startsWith("ready ");
      long database = Long.parseLong(first.substring("ready ".length()));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!note(line, acknowledged)) {
          break; // cut short by the kill
        }
        if (++seen == enough) {
          strike(kill, writer, database);
        }
      }
    }
    writer.destroyForcibly();
    writer.waitFor();
    return seen;
  }

  private static void strike(int kill, Process writer, long database) {
    if (kill % 3 != 1) {
      writer.toHandle().destroyForcibly(); // leaves the pipe open for what it still said
    }
    if (kill % 3 != 0) {
      ProcessHandle.of(database).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  private static boolean note(String line, Map<UUID, Set<UUID>> acknowledged) {
    String[] fields = line.split(" ");
    if (fields.length != 4 || fields[3].length() != 16) {
      return false;
    }
    acknowledged
        .computeIfAbsent(UUID.fromString(fields[1]), id -> new HashSet<>())
        .add(UUID.fromString(fields[2]));
    return true;
  }

  private Process start() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            KilledWriter.class.getName(),
            folder.toString());
    return new ProcessBuilder(command)
        .redirectError(Files.createTempFile(folder, "writer", ".err").toFile())
        .start();
  }
}
