package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.asylia.casefile.AccessAct.AccessRecovered;
import org.asylia.casefile.AccessAct.Leaving;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.ErasureAct.ErasureProposed;
import org.asylia.casefile.ErasureAct.ErasureReason;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.Modality;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Role;
import org.asylia.desk.node.Node;
import org.asylia.desk.notice.NoticeKind;
import org.asylia.desk.signin.Account.Standing;
import org.asylia.desk.signin.Accounts;
import org.asylia.desk.signin.People;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.Sessions;
import org.asylia.vault.Appended;
import org.asylia.vault.Heads;
import org.asylia.vault.OfficerSession;
import org.asylia.vault.Reader;
import org.asylia.vault.Unlocking;
import org.asylia.vault.Vault;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.Custodians;
import org.asylia.vault.custody.Founder;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.Quorum;
import org.asylia.vault.custody.SealFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Officers of a real node sign in at commands by a passphrase they type. */
class OfficersAtCommandsTest {
  private static final Argon2id LEAST = new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1);
  private static final List<Role> CAST =
      List.of(
          Role.REGISTRATION_OFFICER,
          Role.ADJUDICATOR,
          Role.SUPERVISOR,
          Role.CUSTODIAN,
          Role.ANALYST); // is a custodian as well

  @TempDir Path temp;
  private final OnCommandLine line = new OnCommandLine();
  private final Map<Role, OfficerId> officers = new EnumMap<>(Role.class);
  private Path data = Path.of("");
  private CaseId id = new CaseId(new java.util.UUID(0, 0));

  @BeforeEach
  void aNodeWithOfficersAndACase() throws IOException {
    data = Files.createDirectory(temp.resolve("node"));
    NodeSeal seal =
        new Founder(LEAST, new SecureRandom())
            .found(new Quorum(2, 3), List.of(share(1), share(2), share(3)), Instant.EPOCH);
    new SealFile(data).create(seal);
    id =
        within(node -> {
          CAST.forEach(role -> join(node, role));
          CaseId begun = node.vault().newCase();
          append(node.vault(), begun, Role.REGISTRATION_OFFICER, opened());
          return begun;
        });
  }

  @Test
  void a_quorum_opens_a_case_to_an_officer_when_nobody_else_can() throws IOException {
    within(node ->
        node.vault()
            .leave(
                officer(Role.REGISTRATION_OFFICER),
                Leaving.ENDED,
                node.keyring().node(),
                InstantSource.system().instant()));
    assertThat(recover("custodian")).as(line.err()).isZero();
    assertThat(line.out()).contains("adjudicator works on case " + id, "The supervisors are told");

    List<Recorded> acts = as(Role.ADJUDICATOR);
    assertThat(acts.getLast().act())
        .isEqualTo(
            new AccessRecovered(
                officer(Role.ADJUDICATOR),
                Role.ADJUDICATOR,
                Set.of(officer(Role.CUSTODIAN), officer(Role.ANALYST)),
                "Both officers left."));
    assertThat(line.run("verify", "--data", data.toString(), from(quorum()))).isZero();
  }

  @Test
  void a_case_is_recovered_only_where_as_many_custodians_are_named_as_are_needed()
      throws IOException {
    assertThat(recover("nobody")).isEqualTo(1);
    assertThat(line.err()).contains("Name with --custodian the 2 custodians");
    assertThat(as(Role.ADJUDICATOR)).isEmpty();
  }

  @Test
  void a_supervisor_makes_the_docket_again_by_a_passphrase() throws IOException {
    assertThat(
            line.run(
                "docket",
                "--rebuild",
                "--as",
                "supervisor",
                "--data",
                data.toString(),
                from(quorum() + words(Role.SUPERVISOR))))
        .as(line.err())
        .isZero();
    assertThat(line.err()).contains("1 rows written, 0 removed");
    assertThat(
            line.run(
                "docket",
                "--rebuild",
                "--as",
                "supervisor",
                "--data",
                data.toString(),
                from(quorum() + "another passphrase altogether\n")))
        .isEqualTo(3);
    assertThat(line.err()).contains("do not open with this passphrase. Nothing was done");
  }

  @Test
  void a_custodian_erases_what_a_supervisor_proposed() throws IOException {
    within(node ->
        append(
            node.vault(), id, Role.SUPERVISOR, new ErasureProposed(ErasureReason.RETENTION_ENDED)));
    assertThat(
            line.run(
                "erase",
                id.toString(),
                "--as",
                "custodian",
                "--data",
                data.toString(),
                from(quorum() + words(Role.CUSTODIAN))))
        .as(line.err())
        .isZero();
    assertThat(line.out()).contains("is erased", "pieces of destroyed keys in 0 of them");
    assertThat(as(Role.REGISTRATION_OFFICER)).isEmpty();
    assertThat(
            line.run(
                "erase",
                id.toString(),
                "--as",
                "supervisor",
                "--data",
                data.toString(),
                from(quorum() + words(Role.SUPERVISOR))))
        .as("a supervisor is no custodian")
        .isEqualTo(1);
  }

  @Test
  void a_case_is_not_recovered_to_a_part_that_sees_nothing_of_it() throws IOException {
    assertThat(recover("custodian", Role.ANALYST)).isEqualTo(1);
    assertThat(line.err()).contains("analyst works on no case. Nothing was changed");
  }

  @Test
  void a_duress_passphrase_at_a_command_locks_the_officer_and_tells_the_supervisors()
      throws IOException {
    String forced = "the other gate by the mill";
    within(node -> {
      try (Passphrase own = Passphrase.of(words(Role.SUPERVISOR).strip().toCharArray());
          Passphrase other = Passphrase.of(forced.toCharArray())) {
        return node.vault().setDuress(officer(Role.SUPERVISOR), own, other);
      }
    });
    assertThat(
            line.run(
                "docket",
                "--rebuild",
                "--as",
                "supervisor",
                "--data",
                data.toString(),
                from(quorum() + forced + "\n")))
        .isEqualTo(3);
    assertThat(line.err()).contains("do not open with this passphrase. Nothing was done");
    within(node -> {
      assertThat(
              new Accounts(node.database().jdbi(), node.deskKeys())
                  .find("supervisor")
                  .orElseThrow()
                  .standing())
          .isEqualTo(Standing.LOCKED);
      assertThat(
              node
                  .notices()
                  .list(new OfficerId(new UUID(7, 7)), Set.of(Role.SUPERVISOR), false, 10)
                  .stream()
                  .map(notice -> notice.news().kind()))
          .containsExactly(NoticeKind.DURESS);
      return node;
    });
  }

  private int recover(String custodian) throws IOException {
    return recover(custodian, Role.ADJUDICATOR);
  }

  private int recover(String custodian, Role role) throws IOException {
    return line.run(
        "recover",
        id.toString(),
        "--for",
        handle(role),
        "--role",
        role.name(),
        "--custodian",
        custodian,
        "--custodian",
        "analyst",
        "--reason",
        "Both officers left.",
        "--data",
        data.toString(),
        from(quorum() + words(role)));
  }

  private static CaseOpened opened() {
    return new CaseOpened("north-korea", new Country("TH"), Modality.REGULAR, false);
  }

  private void join(Node node, Role role) {
    String handle = handle(role);
    try (Sessions none = new Sessions(Session.AT_ONCE);
        Passphrase passphrase = Passphrase.of(words(role).strip().toCharArray())) {
      People people = People.of(node, none, InstantSource.system(), new SecureRandom());
      people.invite(new People.Newcomer(handle, handle, "SEL", roles(role)), node.keyring().node());
      Accounts accounts = new Accounts(node.database().jdbi(), node.deskKeys());
      OfficerId officer = accounts.find(handle).orElseThrow().officer();
      accounts.change(officer, a -> a.standing(Standing.ACTIVE).inviting(Optional.empty()));
      officers.put(role, officer);
      node.vault()
          .enrol(
              officer,
              "SEL",
              roles(role),
              passphrase,
              node.keyring().node(),
              InstantSource.system().instant());
    }
  }

  private Appended append(Vault vault, CaseId to, Role by, org.asylia.casefile.Act act) {
    try (OfficerSession _ = unlocked(vault, by)) {
      Heads seen = vault.heads(to);
      Appended done =
          vault.append(
              to, seen, List.of(vault.draft(officer(by), InstantSource.system().instant(), act)));
      assertThat(done).isInstanceOf(Appended.Committed.class);
      return done;
    }
  }

  private List<Recorded> as(Role role) {
    return within(node -> {
      try (OfficerSession _ = unlocked(node.vault(), role)) {
        Reader reader = new Reader(officer(role), InstantSource.system().instant());
        return node.vault().open(reader, id).acts();
      }
    });
  }

  private static OfficerSession unlocked(Vault vault, OfficerId officer, Role role) {
    try (Passphrase passphrase = Passphrase.of(words(role).strip().toCharArray())) {
      if (vault.unlock(officer, passphrase) instanceof Unlocking.Unlocked(OfficerSession session)) {
        return session;
      }
      throw new AssertionError("the officer's passphrase does not unlock");
    }
  }

  private OfficerSession unlocked(Vault vault, Role role) {
    return unlocked(vault, officer(role), role);
  }

  private <T> T within(Function<Node, T> then) {
    NodeSeal seal = new SealFile(data).read();
    try (Node node =
        Node.embedded(
            data,
            new Custodians(seal).keyring(Map.of(1, share(1), 2, share(2))),
            LEAST,
            new SecureRandom())) {
      return then.apply(node);
    }
  }

  private OfficerId officer(Role role) {
    return java.util.Objects.requireNonNull(officers.get(role));
  }

  private static Set<Role> roles(Role role) {
    return role == Role.ANALYST ? Set.of(role, Role.CUSTODIAN) : Set.of(role);
  }

  private static String handle(Role role) {
    return role == Role.REGISTRATION_OFFICER
        ? "registrar"
        : role.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String words(Role role) {
    return "a gravel path for the " + handle(role) + "\n";
  }

  private static Passphrase share(int index) {
    return Passphrase.of(("the river of custodian " + index).toCharArray());
  }

  private static String quorum() {
    return "1 the river of custodian 1\n2 the river of custodian 2\n\n";
  }

  private String from(String lines) throws IOException {
    return "--passphrases-from=" + Files.writeString(temp.resolve("words"), lines);
  }
}
