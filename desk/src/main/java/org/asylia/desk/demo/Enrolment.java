package org.asylia.desk.demo;

import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.casefile.AccessAct.OfficerEnrolled;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;
import org.asylia.desk.node.Node;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;
import org.asylia.vault.Appended;

/** Gives every officer of a roster a signing key in the node's file, unless they have one. */
public final class Enrolment {
  private Enrolment() {}

  /** Enrols whoever is missing. */
  public static void of(Roster roster, Node node, InstantSource clock) {
    Set<OfficerId> there =
        node.vault().open(node.vault().nodeFile()).acts().stream()
            .map(Recorded::act)
            .filter(OfficerEnrolled.class::isInstance)
            .map(act -> ((OfficerEnrolled) act).officer())
            .collect(Collectors.toSet());
    for (Officer officer : roster.officers()) {
      if (!there.contains(officer.officer())) {
        enrol(officer, node, clock);
      }
    }
  }

  private static void enrol(Officer officer, Node node, InstantSource clock) {
    Appended result =
        node.vault()
            .enrol(officer.officer(), officer.roles(), node.keyring().node(), clock.instant());
    if (result instanceof Appended.Conflict) {
      throw new IllegalStateException(
          "Another process enrolled officers at the same time. Start again.");
    }
  }
}
