package org.asylia.adjudication.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.Admission;
import org.asylia.adjudication.Proposed;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.Situation;
import org.asylia.adjudication.StatusParameters;
import org.asylia.adjudication.Verdict;
import org.asylia.adjudication.policy.Offices;
import org.asylia.adjudication.policy.Policy;
import org.asylia.adjudication.policy.Tie;
import org.asylia.adjudication.policy.Ties;
import org.asylia.adjudication.rules.Rules;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Role;

/** A case file that grows by acts, each of which the full admission has to admit. */
public final class Scenario {
  /** The situation of the tests. */
  public static final Situation SITUATION = Situation.load("north-korea");

  /** Its parameter sets. */
  public static final StatusParameters PARAMETERS = PublishedParameters.of(SITUATION);

  /** Every rule. */
  public static final Admission FULL = Rules.admission(PARAMETERS, SITUATION);

  /** The applicant. */
  public static final PersonId APPLICANT = new PersonId(new UUID(1, 1));

  /** The applicant's spouse. */
  public static final PersonId SPOUSE = new PersonId(new UUID(1, 2));

  /** Something that acts without any role. */
  public static final Actor SOFTWARE = new Actor(new OfficerId(new UUID(2, 0)), Set.of());

  private CaseFile file = CaseFile.empty(new CaseId(new UUID(7, 7)));
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private long entries;

  /** The officer of the tests who holds that role and no other. */
  public static Actor officer(Role role) {
    return Actor.of(new OfficerId(new UUID(2, role.name().hashCode())), role);
  }

  /** The usual officer for an act where the case now stands. */
  private Actor usual(Act act) {
    Policy policy = Policy.standard();
    Set<Role> here = policy.roles(act.getClass(), FULL.standing(file).state(), act.part());
    return officer((here.isEmpty() ? policy.roles(act.getClass()) : here).iterator().next());
  }

  /** A supervisor assigns the officer in each of their roles in which one can be assigned. */
  public Scenario assigned(Actor actor) {
    Ties ties = new Ties(Policy.standard(), Offices.one());
    for (Role role : file.history().isEmpty() ? Set.<Role>of() : actor.roles()) {
      boolean tied = !ties.of(file, actor.officer(), role, now).contains(Tie.SAME_OFFICE);
      if (!tied && !Policy.standard().parts(role).isEmpty()) {
        add(proposed(officer(Role.SUPERVISOR), new OfficerAssigned(actor.officer(), role)));
      }
    }
    return this;
  }

  /** The case file as it is. */
  public CaseFile file() {
    return file;
  }

  /** The time of the next act. */
  public Instant now() {
    return now;
  }

  /** The day of the next act. */
  public LocalDate today() {
    return now.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** It is now that time. */
  public Scenario at(Instant time) {
    now = time;
    return this;
  }

  /** Days go by. */
  public Scenario later(int days) {
    now = now.plus(Duration.ofDays(days));
    return this;
  }

  /** The act happens, by the usual officer; returns its entry. */
  public EntryId does(Act act) {
    return does(usual(act), act);
  }

  /** The act happens, by that officer; returns its entry. */
  public EntryId does(Actor actor, Act act) {
    assigned(actor);
    Proposed proposed = proposed(actor, act);
    if (FULL.admit(file, proposed) instanceof Verdict.Refused(var refusals)) {
      throw new AssertionError("The scenario is refused at " + act.type() + ": " + refusals);
    }
    return add(proposed);
  }

  /** The act as it would be proposed now by the usual officer. */
  public Proposed proposed(Act act) {
    return proposed(usual(act), act);
  }

  /** The act as it would be proposed now by that officer. */
  public Proposed proposed(Actor actor, Act act) {
    return new Proposed(act, actor, now, new EntryId(new UUID(3, entries)));
  }

  /** Adds an act without asking any rule; returns its entry. */
  public EntryId add(Proposed proposed) {
    List<EntryId> heads =
        file.history().isEmpty() ? List.of() : List.of(file.history().getLast().id());
    Recorded recorded = proposed.recorded(heads);
    file = file.after(recorded);
    entries++;
    now = now.plusSeconds(60);
    return proposed.id();
  }
}
