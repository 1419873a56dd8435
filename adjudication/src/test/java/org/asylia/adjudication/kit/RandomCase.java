package org.asylia.adjudication.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.Admission;
import org.asylia.adjudication.Proposed;
import org.asylia.adjudication.policy.Policy;
import org.asylia.adjudication.rules.RuleCases;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Role;

/**
 * A history from a seed: officers mostly do what is owed, and somebody tries anything else in
 * between. Only what the admission admits joins. Some histories begin as one of the told stories,
 * at the very point where a rule was attempted against.
 */
public final class RandomCase {
  private static final List<Role> ROLES = List.of(Role.values());

  private final RandomGenerator random;
  private final Admission admission;
  private CaseFile file;
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");

  private RandomCase(long seed, Admission admission) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.admission = admission;
    file = CaseFile.empty(new CaseId(new UUID(7, seed)));
  }

  /** The case of that seed, under that admission. */
  public static CaseFile of(long seed, Admission admission) {
    RandomCase walk = new RandomCase(seed, admission);
    if (seed % 10 == 0) {
      walk.told();
    }
    return walk.walk();
  }

  private void told() {
    List<Attempt> attempts = RuleCases.all().toList();
    Attempt.Tried tried = attempts.get(random.nextInt(attempts.size())).told().get();
    file = tried.file();
    now = tried.proposed().at();
    propose(tried.proposed().actor(), tried.proposed().act());
  }

  private CaseFile walk() {
    for (int left = 15 + random.nextInt(60); left > 0; left--) {
      Act act =
          random.nextInt(5) > 0
              ? new NextAct(random, file, now).in(admission.standing(file).state())
              : new AnyAct(random, file, now).next();
      Actor actor = actor(act);
      assign(actor);
      propose(actor, act);
    }
    return file;
  }

  /** Mostly a supervisor has assigned whoever acts. */
  private void assign(Actor actor) {
    for (Role role : actor.roles()) {
      boolean stranger =
          file.access().assigned().stream()
              .noneMatch(a -> a.act().officer().equals(actor.officer()) && a.act().role() == role);
      if (stranger && random.nextInt(12) > 0 && !Policy.standard().parts(role).isEmpty()) {
        propose(Scenario.officer(Role.SUPERVISOR), new OfficerAssigned(actor.officer(), role));
      }
    }
  }

  private void propose(Actor actor, Act act) {
    EntryId id = new EntryId(new UUID(random.nextLong(), random.nextLong()));
    Proposed proposed = new Proposed(act, actor, now, id);
    if (admission.admit(file, proposed).admitted()) {
      file =
          file.after(
              proposed.recorded(
                  file.history().isEmpty() ? List.of() : List.of(file.history().getLast().id())));
      now = now.plus(random.nextInt(15) == 0 ? Duration.ofDays(50) : Duration.ofHours(1));
    }
  }

  private Actor actor(Act act) {
    return switch (random.nextInt(16)) {
      case 0 -> Scenario.SOFTWARE;
      case 1 -> Scenario.officer(ROLES.get(random.nextInt(ROLES.size())));
      default -> {
        Policy policy = Policy.standard();
        Set<Role> here = policy.roles(act.getClass(), admission.standing(file).state(), act.part());
        Set<Role> allowed = here.isEmpty() ? policy.roles(act.getClass()) : here;
        List<Role> roles = allowed.isEmpty() ? ROLES : List.copyOf(allowed);
        yield Scenario.officer(roles.get(random.nextInt(roles.size())));
      }
    };
  }
}
