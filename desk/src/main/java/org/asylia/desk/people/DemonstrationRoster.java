package org.asylia.desk.people;

import java.util.List;
import java.util.Optional;
import org.asylia.caseload.DemonstrationOfficer;
import org.asylia.caseload.DemonstrationOfficers;

/** The demonstration's synthetic officers, who sign in with one click. */
public final class DemonstrationRoster implements Roster {
  private final List<Officer> officers =
      DemonstrationOfficers.all().stream().map(DemonstrationRoster::officer).toList();

  private static Officer officer(DemonstrationOfficer synthetic) {
    return new Officer(synthetic.handle(), synthetic.id(), synthetic.name(), synthetic.roles());
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
