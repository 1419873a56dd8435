package org.asylia.vault;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.DecisionAct;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.IntakeAct.RightsExplained;
import org.asylia.casefile.Language;
import org.asylia.casefile.Modality;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Role;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.server.DatabaseAccess;

/** A vault on a fresh database of the real server, and acts to put into it. */
final class Workshop implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123456Z");
  static final OfficerId OFFICER = OfficerId.parse("0f000000-0000-4000-8000-000000000001");

  /** The least work a passphrase may cost, so that tests are quick. */
  static final Argon2id LEAST = new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1);

  final DatabaseAccess access;
  final Database database;
  final Keyring keyring;
  final Vault vault;
  private final AtomicLong clock = new AtomicLong();

  Workshop(DatabaseAccess access) {
    this.access = access;
    this.database = Database.open(access);
    byte[] nodeKey = HexFormat.of().parseHex("a5".repeat(32));
    this.keyring = Keyring.of(nodeKey);
    this.vault = Vault.open(database, keyring, LEAST, new SecureRandom());
    signIn();
  }

  /** The officer joins, or signs in where the database knows the officer already. */
  private void signIn() {
    if (heads(vault.nodeFile()).isEmpty()) {
      Newcomer officer = new Newcomer(OFFICER, "HQ", Set.of(Role.REVIEWING_OFFICER), words());
      vault.enrolAndUnlock(List.of(officer), keyring.node(), NOON);
    } else if (!(vault.unlock(OFFICER, words()) instanceof Unlocking.Unlocked)) {
      throw new AssertionError("the officer's passphrase does not unlock");
    }
  }

  /** Another vault on the same database, as another process has, with the officer signed in. */
  Vault another() {
    Vault other = Vault.open(database, keyring, LEAST, new SecureRandom());
    if (!(other.unlock(OFFICER, words()) instanceof Unlocking.Unlocked)) {
      throw new AssertionError("the officer's passphrase does not unlock");
    }
    return other;
  }

  static Passphrase words() {
    return Passphrase.of("a river of small stones".toCharArray());
  }

  Reader reader() {
    return new Reader(OFFICER, NOON);
  }

  OpenedCase open(CaseId id) {
    return vault.open(reader(), id);
  }

  private Heads heads(CaseId id) {
    return vault.heads(id);
  }

  Draft draft(Act act) {
    return vault.draft(OFFICER, NOON.plusSeconds(clock.incrementAndGet()), act);
  }

  /** An act that binds nobody. */
  static Act plain() {
    return new RightsExplained(person(1), Language.KOREAN);
  }

  static PersonId person(int number) {
    return new PersonId(new UUID(7, number));
  }

  /** An act its author signs. */
  static Act binding() {
    return new DecisionAct.ReviewReturned("The second account was not considered.", List.of());
  }

  static Act opened() {
    return new CaseOpened("north-korea", new Country("TH"), Modality.REGULAR, false);
  }

  CaseId caseOf(int acts) {
    CaseId id = vault.newCase();
    Heads heads = Heads.none();
    for (int i = 0; i < acts; i++) {
      heads = add(id, heads, i == 0 ? opened() : plain());
    }
    return id;
  }

  Heads add(CaseId id, Heads seen, Act act) {
    return committed(vault.append(id, seen, List.of(draft(act)))).heads();
  }

  static Appended.Committed committed(Appended appended) {
    if (appended instanceof Appended.Committed committed) {
      return committed;
    }
    throw new AssertionError("expected a commit, got " + appended);
  }

  long count(String query) {
    return database.jdbi().withHandle(handle -> handle.createQuery(query).mapTo(Long.class).one());
  }

  @Override
  public void close() {
    database.close();
  }
}
