package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.Modality;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.node.Node;
import org.asylia.desk.signin.Account.Standing;
import org.asylia.desk.signin.Accounts;
import org.asylia.desk.signin.People;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.Sessions;
import org.asylia.vault.Appended;
import org.asylia.vault.Draft;
import org.asylia.vault.Heads;
import org.asylia.vault.OfficerSession;
import org.asylia.vault.Unlocking;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.Custodians;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.Rekeying;
import org.asylia.vault.custody.SealFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that was founded by command gets a new root by command, even where that is killed. */
class RekeyCommandTest {
  private static final Argon2id LEAST = new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1);
  private static final List<String> OLD =
      List.of(
          "glacier tulip ransom violin",
          "marble pigeon lantern oxide",
          "walnut cobalt ferry sandal");
  private static final List<String> NEW =
      List.of("harbour linen cactus organ", "saffron anvil meadow prism");
  private static final String WORDS = "seven herons over the reservoir";

  @TempDir Path temp;
  private final OnCommandLine line = new OnCommandLine();
  private Path data = Path.of("");

  @BeforeEach
  void aNodeMadeByInitWithASupervisorAndACase() throws IOException {
    data = temp.resolve("node");
    assertThat(
            line.run(
                "init",
                "--custodians",
                "3",
                "--data",
                data.toString(),
                from(OLD.toArray(String[]::new))))
        .as(line.err())
        .isZero();
    within(node -> {
      OfficerId supervisor = join(node);
      try (OfficerSession _ = unlocked(node, supervisor)) {
        CaseId id = node.vault().newCase();
        CaseOpened opened =
            new CaseOpened("north-korea", new Country("TH"), Modality.REGULAR, false);
        Draft draft = node.vault().draft(supervisor, InstantSource.system().instant(), opened);
        assertThat(node.vault().append(id, Heads.none(), List.of(draft)))
            .isInstanceOf(Appended.Committed.class);
      }
    });
  }

  @Test
  void officers_sign_in_after_it_and_the_old_shares_open_nothing() throws IOException {
    assertThat(rekey("1 " + OLD.get(0), "3 " + OLD.get(2), "", NEW.get(0), NEW.get(1)))
        .as(line.err())
        .isZero();
    assertThat(line.out()).contains("The new shares are in force");
    movedOver();
  }

  @Test
  void wrong_shares_change_nothing() throws IOException {
    byte[] before = Files.readAllBytes(data.resolve("node.seal"));
    assertThat(rekey("1 " + OLD.get(0), "3 " + OLD.get(1), "", NEW.get(0), NEW.get(1))).isNotZero();
    assertThat(line.err()).contains("Share 3");
    assertThat(Files.readAllBytes(data.resolve("node.seal"))).isEqualTo(before);
    assertThat(new Rekeying(new SealFile(data)).begun()).isEmpty();
    assertThat(rebuilt("1 " + OLD.get(0), "2 " + OLD.get(1), "", WORDS)).isZero();
  }

  @Test
  void killed_midway_it_goes_on_with_both_sets_of_passphrases() throws Exception {
    killedOnceBegun();
    assertThat(new Rekeying(new SealFile(data)).begun()).as("begun and not ended").isPresent();
    assertThat(
            rekey(
                "2 " + OLD.get(1), "3 " + OLD.get(2), "", "1 " + NEW.get(0), "2 " + NEW.get(1), ""))
        .as(line.err())
        .isZero();
    assertThat(line.out()).contains("begun and not ended; it goes on", "are in force");
    movedOver();
  }

  /** The new shares open the node and its officers' keys; the old ones do not. */
  private void movedOver() throws IOException {
    assertThat(rebuilt("1 " + NEW.get(0), "2 " + NEW.get(1), "", WORDS)).as(line.err()).isZero();
    assertThat(line.err()).contains("1 rows written");
    assertThat(rebuilt("1 " + OLD.get(0), "2 " + OLD.get(1), "", WORDS)).isNotZero();
    assertThat(line.err()).contains("Share 1").doesNotContain("glacier");
    assertThat(
            line.run(
                "verify",
                "--data",
                data.toString(),
                from("1 " + NEW.get(0), "2 " + NEW.get(1), "")))
        .as(line.err())
        .isZero();
  }

  private void killedOnceBegun() throws IOException, InterruptedException {
    Path words =
        Files.write(
            temp.resolve("both"),
            List.of("1 " + OLD.get(0), "2 " + OLD.get(1), "", NEW.get(0), NEW.get(1)));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.asylia.desk.Main",
                "rekey",
                "--custodians",
                "2",
                "--needed",
                "2",
                "--data",
                data.toString(),
                "--passphrases-from",
                words.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("rekey.log").toFile())
            .start();
    Rekeying rekeying = new Rekeying(new SealFile(data));
    while (rekeying.begun().isEmpty() && process.isAlive()) {
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly();
    assertThat(process.waitFor(60, TimeUnit.SECONDS))
        .as(Files.readString(temp.resolve("rekey.log"), StandardCharsets.UTF_8))
        .isTrue();
  }

  private int rekey(String... lines) throws IOException {
    return line.run(
        "rekey", "--custodians", "2", "--needed", "2", "--data", data.toString(), from(lines));
  }

  /** Opens the node with shares and the supervisor's keys with a passphrase. */
  private int rebuilt(String... lines) throws IOException {
    return line.run(
        "docket", "--rebuild", "--as", "sorrel", "--data", data.toString(), from(lines));
  }

  private static OfficerId join(Node node) {
    Set<Role> roles = Set.of(Role.SUPERVISOR, Role.PROTECTION_OFFICER);
    try (Sessions none = new Sessions(Session.AT_ONCE);
        Passphrase passphrase = Passphrase.of(WORDS.toCharArray())) {
      People people = People.of(node, none, InstantSource.system(), new SecureRandom());
      people.invite(new People.Newcomer("sorrel", "Sorrel", "SEL", roles), node.keyring().node());
      Accounts accounts = new Accounts(node.database().jdbi(), node.deskKeys());
      OfficerId officer = accounts.find("sorrel").orElseThrow().officer();
      accounts.change(officer, a -> a.standing(Standing.ACTIVE).inviting(Optional.empty()));
      Appended enrolled =
          node.vault()
              .enrol(
                  officer,
                  "SEL",
                  roles,
                  passphrase,
                  node.keyring().node(),
                  InstantSource.system().instant());
      assertThat(enrolled).isInstanceOf(Appended.Committed.class);
      return officer;
    }
  }

  private static OfficerSession unlocked(Node node, OfficerId officer) {
    try (Passphrase passphrase = Passphrase.of(WORDS.toCharArray())) {
      if (node.vault().unlock(officer, passphrase)
          instanceof Unlocking.Unlocked(OfficerSession session)) {
        return session;
      }
      throw new AssertionError("the officer's passphrase does not unlock");
    }
  }

  private void within(Consumer<Node> then) {
    NodeSeal seal = new SealFile(data).read();
    Map<Integer, Passphrase> quorum =
        Map.of(
            1, Passphrase.of(OLD.get(0).toCharArray()), 2, Passphrase.of(OLD.get(1).toCharArray()));
    try (Node node =
        Node.embedded(data, new Custodians(seal).keyring(quorum), LEAST, new SecureRandom())) {
      then.accept(node);
    }
  }

  private String from(String... lines) throws IOException {
    return "--passphrases-from=" + Files.write(temp.resolve("words"), List.of(lines));
  }
}
