package org.asylia.desk.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;

/**
 * The demonstration roster holds synthetic officers, named after trees, who sign in with one click.
 *
 * <p>There are two adjudicators and two reviewers, so that a rule such as "nobody reviews their own
 * assessment" can be seen at work.
 */
public final class DemonstrationRoster implements Roster {

  private final List<Officer> officers =
      List.of(
          officer("registrar-alder", "Alder", Role.REGISTRATION_OFFICER),
          officer("interviewer-birch", "Birch", Role.INTERVIEWER),
          officer("adjudicator-cedar", "Cedar", Role.ADJUDICATOR),
          officer("adjudicator-elm", "Elm", Role.ADJUDICATOR, Role.REVIEWING_OFFICER),
          officer("reviewer-hazel", "Hazel", Role.REVIEWING_OFFICER),
          officer("protection-juniper", "Juniper", Role.PROTECTION_OFFICER),
          officer("resettlement-linden", "Linden", Role.RESETTLEMENT_OFFICER));

  private static Officer officer(String id, String name, Role... roles) {
    byte[] seed = ("asylia demonstration officer " + id).getBytes(StandardCharsets.UTF_8);
    return new Officer(id, new OfficerId(UUID.nameUUIDFromBytes(seed)), name, Set.of(roles));
  }

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
