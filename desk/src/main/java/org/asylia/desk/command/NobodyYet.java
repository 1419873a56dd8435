package org.asylia.desk.command;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;

/** A roster without anybody. */
final class NobodyYet implements Roster {
  @Override
  public List<Officer> officers() {
    return List.of();
  }

  @Override
  public Optional<Officer> officer(String id) {
    return Optional.empty();
  }

  @Override
  public boolean signsInByChoice() {
    return false;
  }
}
