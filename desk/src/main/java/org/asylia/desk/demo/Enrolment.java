package org.asylia.desk.demo;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.casefile.AccessAct.OfficerEnrolled;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;
import org.asylia.desk.node.Node;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;
import org.asylia.vault.Newcomer;
import org.asylia.vault.OfficerSession;
import org.asylia.vault.Unlocking;
import org.asylia.vault.crypto.Passphrase;

/**
 * The synthetic officers' keys: enrols every officer of a roster under a passphrase that the
 * program knows, so that one click signs in. Real officers are never enrolled here.
 */
public final class Enrolment implements AutoCloseable {
  /** The code of the office that all synthetic officers work in. */
  public static final String OFFICE = "DEMO";

  private final List<OfficerSession> sessions;

  private Enrolment(List<OfficerSession> sessions) {
    this.sessions = sessions;
  }

  /** Enrols whoever is missing; nobody's keys stay unlocked. */
  public static void of(Roster roster, Node node, InstantSource clock) {
    missing(roster, node, clock).forEach(OfficerSession::close);
  }

  /** Enrols whoever is missing, and unlocks everybody's keys until this is closed. */
  public static Enrolment everyone(Roster roster, Node node, InstantSource clock) {
    List<OfficerSession> sessions = new ArrayList<>(missing(roster, node, clock));
    Set<OfficerId> open =
        sessions.stream().map(OfficerSession::officer).collect(Collectors.toSet());
    roster.officers().stream()
        .filter(officer -> !open.contains(officer.officer()))
        .map(officer -> unlock(officer, node))
        .forEach(sessions::add);
    return new Enrolment(sessions);
  }

  /**
   * Unlocks the keys of a synthetic officer.
   *
   * @throws IllegalStateException where the officer is not enrolled under the known passphrase
   */
  public static OfficerSession unlock(Officer officer, Node node) {
    try (Passphrase known = passphrase(officer)) {
      if (node.vault().unlock(officer.officer(), known)
          instanceof Unlocking.Unlocked(OfficerSession session)) {
        return session;
      }
    }
    throw new IllegalStateException(
        "The passphrase of synthetic officer " + officer.id() + " is not the known one.");
  }

  private static List<OfficerSession> missing(Roster roster, Node node, InstantSource clock) {
    Set<OfficerId> there =
        node.vault().nodeRecord().acts().stream()
            .map(Recorded::act)
            .filter(OfficerEnrolled.class::isInstance)
            .map(act -> ((OfficerEnrolled) act).officer())
            .collect(Collectors.toSet());
    List<Newcomer> missing =
        roster.officers().stream()
            .filter(officer -> !there.contains(officer.officer()))
            .map(o -> new Newcomer(o.officer(), OFFICE, o.roles(), passphrase(o)))
            .toList();
    return missing.isEmpty()
        ? List.of()
        : node.vault().enrolAndUnlock(missing, node.keyring().node(), clock.instant());
  }

  private static Passphrase passphrase(Officer officer) {
    return Passphrase.of(("synthetic officer " + officer.id()).toCharArray());
  }

  /** Locks everybody's keys. */
  @Override
  public void close() {
    sessions.forEach(OfficerSession::close);
  }
}
