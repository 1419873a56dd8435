package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Role;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.promises.Runs;
import org.asylia.vault.custody.Custodians;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.Quorum;
import org.asylia.vault.custody.Rekeying;
import org.asylia.vault.custody.SealFile;
import org.asylia.vault.server.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the change of a node's root, its database or both with -9, again and again, and goes on
 * each time; with {@code -Dasylia.long} 300 times.
 */
class RekeyKillTest {
  private static final int KILLS = Runs.of(6, 300);
  private static final int CASES = 30;
  private static final long SEED = 12;

  @TempDir Path folder;

  @Test
  void a_rekeying_that_is_killed_goes_on_and_loses_nothing() throws Exception {
    Random random = new Random(SEED);
    Map<CaseId, List<Recorded>> written = found();
    int ended = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      ended += runAndKill(random, kill).contains("ended") ? 1 : 0;
      everySealOpens("kill " + kill + ", seed " + SEED);
    }
    assertThat(run(Integer.MAX_VALUE, 0)).contains("moved", "ended");
    NodeSeal now = new SealFile(folder).read();
    assertThat(now.generation()).isEqualTo(ended + 2);
    sound(now, written);
    Figure.of(Promise.P1, "rekeyings-killed")
        .count(KILLS, "rekeyings killed, " + CASES + " cases moved, 0 keys lost");
  }

  private Map<CaseId, List<Recorded>> found() {
    SecureRandom random = new SecureRandom();
    NodeSeal seal =
        KilledRekeying.founder()
            .found(Quorum.KIT, List.copyOf(KilledRekeying.words(1).values()), Workshop.NOON);
    new SealFile(folder).create(seal);
    Map<CaseId, List<Recorded>> written = new HashMap<>();
    try (PostgresServer server =
            PostgresServer.open(folder, PostgresServer.defaultCache(), random);
        Database database = Database.open(server.database("rekeyed"))) {
      Keyring keyring = new Custodians(seal).keyring(KilledRekeying.words(1));
      Vault vault = Vault.open(database, keyring, Workshop.LEAST, random);
      Newcomer officer =
          new Newcomer(Workshop.OFFICER, "HQ", Set.of(Role.REVIEWING_OFFICER), Workshop.words());
      vault.enrolAndUnlock(List.of(officer), keyring.node(), Workshop.NOON);
      for (int i = 0; i < CASES; i++) {
        CaseId id = vault.newCase();
        Draft draft = vault.draft(Workshop.OFFICER, Workshop.NOON, Workshop.opened());
        Appended done = vault.append(id, Heads.none(), List.of(draft));
        written.put(id, Workshop.committed(done).entries());
      }
    }
    return written;
  }

  private List<String> runAndKill(Random random, int kill) throws Exception {
    return run(kill, random.nextInt(400));
  }

  /** Runs the change; strikes so many milliseconds after the moving began. */
  private List<String> run(int kill, int after) throws IOException, InterruptedException {
    Process process = start();
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String first = lines.readLine();
      assertThat(first).as("kill " + kill).startsWith("ready ");
      long database = Long.parseLong(first.substring("ready ".length()));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (line.equals("moving") && kill != Integer.MAX_VALUE) {
          process.waitFor(after, TimeUnit.MILLISECONDS);
          strike(kill, process, database);
        }
      }
    }
    process.destroyForcibly();
    process.waitFor();
    return said;
  }

  private static void strike(int kill, Process process, long database) {
    if (kill % 3 != 1) {
      process.toHandle().destroyForcibly(); // leaves the pipe open for what it still said
    }
    if (kill % 3 != 0) {
      ProcessHandle.of(database).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  /** The seal in force opens, and the next one where there is one. */
  private void everySealOpens(String what) {
    SealFile file = new SealFile(folder);
    NodeSeal seal = file.read();
    List<NodeSeal> seals = new ArrayList<>(List.of(seal));
    new Rekeying(file).begun().ifPresent(seals::add);
    for (NodeSeal one : seals) {
      Keyring keyring = new Custodians(one).keyring(KilledRekeying.words(one.generation()));
      assertThat(keyring).as(what).hasToString(seal.name());
    }
  }

  private void sound(NodeSeal seal, Map<CaseId, List<Recorded>> written) {
    try (PostgresServer server =
            PostgresServer.open(folder, PostgresServer.defaultCache(), new SecureRandom());
        Database database = Database.open(server.database("rekeyed"))) {
      Keyring keyring = new Custodians(seal).keyring(KilledRekeying.words(seal.generation()));
      Vault vault = Vault.open(database, keyring, Workshop.LEAST, new SecureRandom());
      assertThat(vault.unlock(Workshop.OFFICER, Workshop.words()))
          .isInstanceOf(Unlocking.Unlocked.class);
      written.forEach((id, acts) ->
          assertThat(vault.open(new Reader(Workshop.OFFICER, Workshop.NOON), id).acts())
              .isEqualTo(acts));
      assertThat(
              new Verifier(database)
                  .verify(Verifier.Options.with(keyring), (pass, done, all) -> {}))
          .isInstanceOf(Verdict.Sound.class);
    }
  }

  private Process start() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            KilledRekeying.class.getName(),
            folder.toString());
    return new ProcessBuilder(command)
        .redirectError(Files.createTempFile(folder, "rekeying", ".err").toFile())
        .start();
  }
}
