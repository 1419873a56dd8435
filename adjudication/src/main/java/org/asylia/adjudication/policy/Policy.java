package org.asylia.adjudication.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.Act;
import org.asylia.casefile.Part;
import org.asylia.casefile.Role;

/**
 * Who may do which act and see which field class: by role, by where the case stands, and by how the
 * officer is tied to it. What is not listed is refused.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class Policy {
  private static final Policy STANDARD = PolicyReader.standard();

  private final Map<Class<? extends Act>, List<Grant>> acts;
  private final List<Grant> views;

  Policy(Map<Class<? extends Act>, List<Grant>> acts, List<Grant> views) {
    this.acts = Map.copyOf(acts);
    this.views = List.copyOf(views);
  }

  /** The policy of the house, as {@code policy.tsv} lists it. */
  public static Policy standard() {
    return STANDARD;
  }

  /** Whether somebody in that role, tied so, may do that act while the case stands there. */
  public boolean may(Role role, Class<? extends Act> act, State stage, Tie tie, Part part) {
    return grants(act).anyMatch(g -> g.allows(role, stage, tie, part));
  }

  /**
   * Whether somebody in that role may do that act with all those ties at once: each of them must
   * allow it, so that a drafter who is also a reviewer may do what both may.
   */
  public boolean may(Role role, Act act, State stage, Set<Tie> ties) {
    return !ties.isEmpty()
        && ties.stream().allMatch(tie -> may(role, act.getClass(), stage, tie, act.part()));
  }

  /** Whether somebody in that role, tied so, may see that field class while the case is there. */
  public boolean sees(Role role, State stage, Tie tie, Part part) {
    return views.stream().anyMatch(g -> g.allows(role, stage, tie, part));
  }

  /** The field classes that somebody in that role, tied so, may see while the case stands there. */
  public Set<Part> parts(Role role, State stage, Set<Tie> ties) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    Stream.of(Part.values())
        .filter(part -> ties.stream().anyMatch(tie -> sees(role, stage, tie, part)))
        .forEach(parts::add);
    return Collections.unmodifiableSet(parts);
  }

  /**
   * The field classes of a case that an assignment in that role opens: the keys a grant wraps.
   * Where it is empty, nobody can be assigned in that role.
   */
  public Set<Part> parts(Role role) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    Stream.of(State.values())
        .forEach(stage -> parts.addAll(parts(role, stage, EnumSet.of(Tie.ASSIGNED))));
    return Collections.unmodifiableSet(parts);
  }

  /** The roles that may do that act somewhere; none where it is not listed. */
  public Set<Role> roles(Class<? extends Act> act) {
    return roles(act, g -> true);
  }

  /** The roles that may do that act while a case stands there, however tied. */
  public Set<Role> roles(Class<? extends Act> act, State stage) {
    return roles(act, g -> g.stages().contains(stage));
  }

  /** The roles that may do that act while a case stands there, sealed in that field class. */
  public Set<Role> roles(Class<? extends Act> act, State stage, Part part) {
    return roles(act, g -> g.stages().contains(stage) && g.parts().contains(part));
  }

  /** The stages in which anybody may do that act. */
  public Set<State> stages(Class<? extends Act> act) {
    Set<State> stages = EnumSet.noneOf(State.class);
    grants(act).forEach(g -> stages.addAll(g.stages()));
    return Collections.unmodifiableSet(stages);
  }

  /** The ties with which anybody may do that act. */
  public Set<Tie> ties(Class<? extends Act> act) {
    Set<Tie> ties = EnumSet.noneOf(Tie.class);
    grants(act).forEach(g -> ties.addAll(g.ties()));
    return Collections.unmodifiableSet(ties);
  }

  /** The ties with which somebody in that role may do that act somewhere. */
  public Set<Tie> ties(Role role, Class<? extends Act> act) {
    Set<Tie> ties = EnumSet.noneOf(Tie.class);
    grants(act).filter(g -> g.roles().contains(role)).forEach(g -> ties.addAll(g.ties()));
    return Collections.unmodifiableSet(ties);
  }

  private Set<Role> roles(Class<? extends Act> act, Predicate<Grant> which) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    grants(act).filter(which).forEach(g -> roles.addAll(g.roles()));
    return Collections.unmodifiableSet(roles);
  }

  private Stream<Grant> grants(Class<? extends Act> act) {
    return acts.getOrDefault(act, List.of()).stream();
  }
}
