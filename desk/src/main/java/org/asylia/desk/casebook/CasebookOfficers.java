package org.asylia.desk.casebook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.asylia.adjudication.Actor;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;

/** The officers of the throw-away store; nobody signs in as them. */
final class CasebookOfficers implements Roster {
  private final Officer clerk =
      officer("clerk", "Clerk", Role.REGISTRATION_OFFICER, Role.APPEAL_OFFICER);
  private final Officer adjudicator = officer("adjudicator", "Adjudicator", Role.ADJUDICATOR);
  private final Officer reviewer = officer("reviewer", "Reviewer", Role.REVIEWING_OFFICER);

  private final Officer supervisor = officer("supervisor", "Supervisor", Role.SUPERVISOR);

  private static Officer officer(String id, String name, Role... roles) {
    byte[] seed = ("asylia casebook officer " + id).getBytes(StandardCharsets.UTF_8);
    return new Officer(id, new OfficerId(UUID.nameUUIDFromBytes(seed)), name, Set.of(roles));
  }

  Actor clerk() {
    return actor(clerk);
  }

  Actor adjudicator() {
    return actor(adjudicator);
  }

  Actor reviewer() {
    return actor(reviewer);
  }

  Actor supervisor() {
    return actor(supervisor);
  }

  private static Actor actor(Officer officer) {
    return new Actor(officer.officer(), officer.roles());
  }

  @Override
  public List<Officer> officers() {
    return List.of(clerk, adjudicator, reviewer, supervisor);
  }

  @Override
  public Optional<Officer> officer(String id) {
    return officers().stream().filter(officer -> officer.id().equals(id)).findFirst();
  }

  @Override
  public boolean signsInByChoice() {
    return false;
  }
}
