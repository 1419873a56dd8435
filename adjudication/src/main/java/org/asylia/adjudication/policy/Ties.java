package org.asylia.adjudication.policy;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.AppealLodged;
import org.asylia.casefile.DecisionAct.ReviewApproved;
import org.asylia.casefile.DecisionAct.ReviewReturned;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Role;

/** Tells from a case file how an officer is tied to the case. */
public final class Ties {
  private final Policy policy;
  private final Offices offices;

  /** Ties under that policy, with officers in those offices. */
  public Ties(Policy policy, Offices offices) {
    this.policy = policy;
    this.offices = offices;
  }

  /**
   * How the officer is tied to the case in that role at that time; never empty. Somebody who is
   * assigned and took no part has {@link Tie#ASSIGNED} alone; whoever drafted or reviewed has those
   * instead.
   */
  public Set<Tie> of(CaseFile file, OfficerId officer, Role role, Instant now) {
    if (assigned(file, officer, role)) {
      Set<Tie> parts = parts(file, officer);
      return parts.isEmpty() ? Set.of(Tie.ASSIGNED) : parts;
    }
    if (file.access().glass(officer, now).isPresent()) {
      return Set.of(Tie.GLASS);
    }
    return Set.of(sameOffice(file, officer) ? Tie.SAME_OFFICE : Tie.NONE);
  }

  /** The field classes of that case that an officer of those roles may see now. */
  public Set<Part> parts(CaseFile file, State stage, Actor reader, Instant now) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    reader
        .roles()
        .forEach(
            role -> parts.addAll(policy.parts(role, stage, of(file, reader.officer(), role, now))));
    return Collections.unmodifiableSet(parts);
  }

  /**
   * Whether one of the officer's roles, as tied to that case now, may do acts of that type in some
   * stage and on some field class; where the case stands is the procedure's matter.
   */
  public boolean may(CaseFile file, Actor actor, Class<? extends Act> act, Instant now) {
    return actor.roles().stream()
        .anyMatch(role -> policy.ties(role, act).containsAll(of(file, actor.officer(), role, now)));
  }

  /**
   * What the officer did in the case: whether they drafted, and whether they reviewed. While an
   * appeal is pending only what came before it counts, since in it the appeal officer hears.
   */
  public static Set<Tie> parts(CaseFile file, OfficerId officer) {
    Set<Tie> parts = EnumSet.noneOf(Tie.class);
    for (Recorded recorded : beforeAppeal(file.history())) {
      if (recorded.author().equals(officer)) {
        if (recorded.act() instanceof AssessmentAct) {
          parts.add(Tie.DRAFTER);
        }
        if (reviews(recorded.act())) {
          parts.add(Tie.REVIEWER);
        }
      }
    }
    return Collections.unmodifiableSet(parts);
  }

  /** The acts before the appeal that is pending; all of them where none is. */
  public static List<Recorded> beforeAppeal(List<Recorded> history) {
    int end = history.size();
    for (int i = history.size() - 1; i >= 0; i--) {
      if (history.get(i).act() instanceof AppealDecided) {
        return history;
      }
      if (history.get(i).act() instanceof AppealLodged) {
        end = i;
        break;
      }
    }
    return history.subList(0, end);
  }

  private static boolean reviews(Act act) {
    return act instanceof ReviewApproved || act instanceof ReviewReturned;
  }

  /** Whoever opened the case works on it in the roles in which they could open it. */
  private boolean assigned(CaseFile file, OfficerId officer, Role role) {
    Set<Role> roles = file.access().roles(officer);
    return roles.contains(role)
        || (!roles.isEmpty()
            && opened(file, officer)
            && policy.roles(CaseOpened.class).contains(role));
  }

  private static boolean opened(CaseFile file, OfficerId officer) {
    return file.registration().opened().filter(o -> o.author().equals(officer)).isPresent();
  }

  private boolean sameOffice(CaseFile file, OfficerId officer) {
    return file.registration().opened().filter(o -> offices.same(o.author(), officer)).isPresent();
  }
}
