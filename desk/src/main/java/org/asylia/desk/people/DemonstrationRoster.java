package org.asylia.desk.people;

import static org.asylia.desk.access.Role.ADJUDICATOR;
import static org.asylia.desk.access.Role.INTERVIEWER;
import static org.asylia.desk.access.Role.PROTECTION;
import static org.asylia.desk.access.Role.REGISTRATION;
import static org.asylia.desk.access.Role.RESETTLEMENT;
import static org.asylia.desk.access.Role.REVIEWER;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The demonstration roster holds synthetic officers, named after trees, who sign in with one click.
 *
 * <p>There are two adjudicators and two reviewers, so that a rule such as "nobody reviews their own
 * assessment" can be seen at work.
 */
public final class DemonstrationRoster implements Roster {

  private final List<Officer> officers =
      List.of(
          new Officer("registrar-alder", "Alder", Set.of(REGISTRATION)),
          new Officer("interviewer-birch", "Birch", Set.of(INTERVIEWER)),
          new Officer("adjudicator-cedar", "Cedar", Set.of(ADJUDICATOR)),
          new Officer("adjudicator-elm", "Elm", Set.of(ADJUDICATOR, REVIEWER)),
          new Officer("reviewer-hazel", "Hazel", Set.of(REVIEWER)),
          new Officer("protection-juniper", "Juniper", Set.of(PROTECTION)),
          new Officer("resettlement-linden", "Linden", Set.of(RESETTLEMENT)));

  @Override
  public List<Officer> officers() {
    return officers;
  }

  @Override
  public Optional<Officer> officer(String id) {
    return officers.stream().filter(officer -> officer.id().equals(id)).findFirst();
  }

  @Override
  public boolean signsInByChoice() {
    return true;
  }
}
