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
import org.asylia.vault.server.DatabaseAccess;

/** A vault on a fresh database of the real server, and acts to put into it. */
final class Workshop implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123456Z");
  static final OfficerId OFFICER = OfficerId.parse("0f000000-0000-4000-8000-000000000001");

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
    this.vault = Vault.open(database, keyring, new SecureRandom());
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

  void enrolOfficer() {
    committed(vault.enrol(OFFICER, Set.of(Role.REVIEWING_OFFICER), keyring.node(), NOON));
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
