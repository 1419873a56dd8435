package org.asylia.casefile;

import static org.asylia.casefile.Copies.plus;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.AccessAct.AccessRecovered;
import org.asylia.casefile.AccessAct.AccessRevoked;
import org.asylia.casefile.AccessAct.CaseRead;
import org.asylia.casefile.AccessAct.GlassBroken;
import org.asylia.casefile.AccessAct.GlassReviewed;
import org.asylia.casefile.AccessAct.GroupKeyed;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.AccessAct.OfficerEnrolled;
import org.asylia.casefile.AccessAct.OfficerLeft;
import org.asylia.casefile.AccessAct.Withheld;
import org.asylia.casefile.IntakeAct.CaseOpened;

/**
 * The part of a case file that says who works on it.
 *
 * @param assigned every assignment ever made
 * @param enrolled in the node's file: every enrolment
 * @param working who has a part in the case now, and in which roles; whoever opened the case has
 *     that of a registration officer
 * @param glasses every time the glass was broken, by entry
 * @param read in an access file: who was given what
 */
public record Access(
    List<Entered<OfficerAssigned>> assigned,
    List<Entered<OfficerEnrolled>> enrolled,
    Map<OfficerId, Set<Role>> working,
    Map<EntryId, Glass> glasses,
    List<Entered<CaseRead>> read) {

  static final Access EMPTY = new Access(List.of(), List.of(), Map.of(), Map.of(), List.of());

  /**
   * A broken glass.
   *
   * @param broken who broke it, when and why
   * @param reviewed the review, once there is one
   */
  public record Glass(Entered<GlassBroken> broken, Optional<Entered<GlassReviewed>> reviewed) {
    /** Whether the officer who broke it still has access by it. */
    public boolean open(Instant now) {
      return !now.isBefore(broken.at()) && now.isBefore(broken.act().until());
    }
  }

  /** Whether that officer has a part in the case now. */
  public boolean assigned(OfficerId officer) {
    return working.containsKey(officer);
  }

  /** The roles that officer has in the case now. */
  public Set<Role> roles(OfficerId officer) {
    return working.getOrDefault(officer, Set.of());
  }

  /** The glass that officer broke and that is still open. */
  public Optional<Glass> glass(OfficerId officer, Instant now) {
    return glasses.values().stream()
        .filter(glass -> glass.broken().author().equals(officer) && glass.open(now))
        .findFirst();
  }

  /** Broken glasses that nobody has reviewed, the oldest first. */
  public List<Glass> unreviewed() {
    return glasses.values().stream().filter(glass -> glass.reviewed().isEmpty()).toList();
  }

  Access after(Recorded at) {
    return switch (at.act()) {
      case CaseOpened _ -> working(joined(at.author(), Role.REGISTRATION_OFFICER));
      case AccessAct a -> after(at, a);
      default -> this;
    };
  }

  private Access after(Recorded at, AccessAct act) {
    return switch (act) {
      case OfficerAssigned a ->
          new Access(
              plus(assigned, Entered.of(at, a)),
              enrolled,
              joined(a.officer(), a.role()),
              glasses,
              read);
      case AccessRecovered a -> working(joined(a.officer(), a.role()));
      case AccessRevoked a -> working(without(a.officer()));
      case GlassBroken a ->
          glasses(plus(glasses, at.id(), new Glass(Entered.of(at, a), Optional.empty())));
      case GlassReviewed a -> reviewed(Entered.of(at, a));
      case CaseRead a ->
          new Access(assigned, enrolled, working, glasses, plus(read, Entered.of(at, a)));
      case OfficerEnrolled a ->
          new Access(assigned, plus(enrolled, Entered.of(at, a)), working, glasses, read);
      case OfficerLeft _, GroupKeyed _, Withheld _ -> this;
    };
  }

  private Access reviewed(Entered<GlassReviewed> review) {
    Optional<Glass> glass = Optional.ofNullable(glasses.get(review.act().glass()));
    return glass
        .map(g ->
            glasses(
                plus(glasses, review.act().glass(), new Glass(g.broken(), Optional.of(review)))))
        .orElse(this);
  }

  private Map<OfficerId, Set<Role>> joined(OfficerId officer, Role role) {
    EnumSet<Role> roles = EnumSet.of(role);
    roles.addAll(roles(officer));
    return plus(working, officer, Collections.unmodifiableSet(roles));
  }

  private Map<OfficerId, Set<Role>> without(OfficerId officer) {
    Map<OfficerId, Set<Role>> left = new LinkedHashMap<>(working);
    left.remove(officer);
    return Collections.unmodifiableMap(left);
  }

  private Access working(Map<OfficerId, Set<Role>> now) {
    return new Access(assigned, enrolled, now, glasses, read);
  }

  private Access glasses(Map<EntryId, Glass> now) {
    return new Access(assigned, enrolled, working, now, read);
  }
}
