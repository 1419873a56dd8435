package org.asylia.desk.browser;

import java.util.List;
import java.util.Set;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.policy.Policy;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Role;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.office.Outcome;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.people.Officer;

/** Lets every officer of the demonstration work on a case, for tests that look at its pages. */
public final class Everybody {
  private Everybody() {}

  /** The case after a supervisor has assigned everybody in each of their roles. */
  public static OpenCase on(Office office, CaseId id) {
    OpenCase open = office.cases().open(PreparedCases.supervisor(), id).orElseThrow();
    Outcome outcome =
        office
            .cases()
            .record(
                PreparedCases.supervisor(),
                id,
                open.heads(),
                batch -> missing(open.file()).forEach(batch::add));
    return outcome instanceof Outcome.Done done ? done.after() : open;
  }

  private static List<OfficerAssigned> missing(CaseFile file) {
    return new DemonstrationRoster()
        .officers().stream()
            .flatMap(officer ->
                officer.rolesInOrder().stream()
                    .filter(role -> !Policy.standard().parts(role).isEmpty())
                    .filter(role -> role != Role.SUPERVISOR)
                    .filter(role -> !file.access().roles(officer.officer()).contains(role))
                    .map(role -> new OfficerAssigned(officer.officer(), role)))
            .toList();
  }

  /** A demonstration officer as an actor. */
  static Actor actor(Officer officer) {
    return new Actor(officer.officer(), Set.copyOf(officer.roles()));
  }
}
