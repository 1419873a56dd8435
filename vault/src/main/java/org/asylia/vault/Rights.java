package org.asylia.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.asylia.casefile.AccessAct.GlassBroken;
import org.asylia.casefile.AccessAct.Group;
import org.asylia.casefile.AccessAct.ReadBecause;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.vault.record.Header;

/** Who has a right to a case: those assigned, the office's supervisors, who broke the glass. */
final class Rights {
  /** How long a broken glass gives access. */
  static final Duration GLASS = Duration.ofHours(4);

  private final Store store;

  Rights(Store store) {
    this.store = store;
  }

  /**
   * The right of an officer to read a case: what the officer was assigned to, what a supervisor of
   * its office is shown, and for four hours what broken glass shows.
   *
   * @param wraps every wrap of the case
   */
  Optional<Right> toRead(OfficerId officer, Instant at, Directory who, List<KeyWrap> wraps) {
    Optional<Right> standing = standing(officer, who, wraps);
    Optional<Right> onDuty = onDuty(officer, who, wraps);
    boolean adds =
        onDuty.filter(duty -> standing.filter(s -> covers(s, duty)).isEmpty()).isPresent();
    return adds && broken(officer, at, wraps) ? together(standing, onDuty) : standing;
  }

  /**
   * The right of an officer to add to a case, with all the keys the officer can hand on; whoever is
   * on duty may always break the glass.
   */
  Optional<Right> toWrite(
      OfficerId officer, List<Draft> drafts, Directory who, List<KeyWrap> wraps) {
    Instant at = drafts.getFirst().at();
    boolean breaking = drafts.stream().allMatch(draft -> draft.act() instanceof GlassBroken);
    return supervising(officer, who, wraps)
        .or(() ->
            breaking
                ? standing(officer, who, wraps).or(() -> onDuty(officer, who, wraps))
                : toRead(officer, at, who, wraps));
  }

  /** Whether an officer may add to a part of a case: only to what the officer may also read. */
  boolean mayWrite(OfficerId officer, Part part, Directory who, Map<String, Set<Part>> recipients) {
    return recipients.getOrDefault(Recipients.of(officer), Set.of()).contains(part)
        || who.person(officer)
            .filter(person -> member(person, Group.SUPERVISORS, recipients.keySet()))
            .filter(person -> shown(person, ReadBecause.SUPERVISION).contains(part))
            .isPresent();
  }

  /** The parts whose keys an officer has, to read or to hand on, by who has keys of the case. */
  Set<Part> held(OfficerId officer, Directory who, Map<String, Set<Part>> recipients) {
    Set<Part> held = EnumSet.noneOf(Part.class);
    who.person(officer)
        .ifPresent(person -> {
          held.addAll(recipients.getOrDefault(Recipients.of(officer), Set.of()));
          if (member(person, Group.SUPERVISORS, recipients.keySet())) {
            held.addAll(Group.SUPERVISORS.parts());
          }
        });
    return held;
  }

  /** Whether an officer belongs to the duty group of a case's office and may help with a part. */
  boolean duty(OfficerId officer, Part part, Directory who, Collection<String> recipients) {
    return who.person(officer)
        .filter(p -> member(p, Group.DUTY, recipients))
        .filter(p -> shown(p, ReadBecause.GLASS_BROKEN).contains(part))
        .isPresent();
  }

  /** Whether an officer broke the glass of a case and still has access by it. */
  boolean broken(OfficerId officer, Instant at, CaseId id) {
    return store.headers(id).stream()
        .map(Header::decode)
        .filter(header -> header.actType().equals(GlassBroken.class.getSimpleName()))
        .filter(header -> header.author().equals(officer.value()))
        .map(header -> EntrySealer.instant(header.micros()))
        .anyMatch(since -> !at.isBefore(since) && at.isBefore(since.plus(GLASS)));
  }

  private boolean broken(OfficerId officer, Instant at, List<KeyWrap> wraps) {
    return broken(officer, at, wraps.getFirst().caseId());
  }

  /** What an officer may read at any time. */
  private static Optional<Right> standing(OfficerId officer, Directory who, List<KeyWrap> wraps) {
    Optional<Right> assigned = assigned(officer, who, wraps);
    Optional<Right> supervising = supervising(officer, who, wraps);
    return supervising.filter(s -> assigned.filter(a -> covers(a, s)).isEmpty()).isPresent()
        ? together(assigned, supervising)
        : assigned;
  }

  private static Optional<Right> assigned(OfficerId officer, Directory who, List<KeyWrap> wraps) {
    String own = Recipients.of(officer);
    return who.person(officer)
        .flatMap(person -> right(ReadBecause.ASSIGNED, Parts.SEALED, wraps, own::equals));
  }

  private static Optional<Right> supervising(
      OfficerId officer, Directory who, List<KeyWrap> wraps) {
    return who.person(officer)
        .flatMap(person -> byGroup(person, ReadBecause.SUPERVISION, Group.SUPERVISORS, wraps));
  }

  private static Optional<Right> onDuty(OfficerId officer, Directory who, List<KeyWrap> wraps) {
    return who.person(officer)
        .flatMap(person -> byGroup(person, ReadBecause.GLASS_BROKEN, Group.DUTY, wraps));
  }

  private static Optional<Right> byGroup(
      Directory.Person person, ReadBecause because, Group group, List<KeyWrap> wraps) {
    return right(because, shown(person, because), wraps, circle(person, group));
  }

  /** What a person is shown by a right, in whichever of their roles. */
  private static Set<Part> shown(Directory.Person person, ReadBecause because) {
    Set<Part> shown = EnumSet.noneOf(Part.class);
    person.roles().forEach(role -> shown.addAll(role.parts(because)));
    return shown;
  }

  private static boolean covers(Right right, Right other) {
    return right.parts().containsAll(other.parts());
  }

  /** Two rights at once; the second is the less usual one. */
  private static Optional<Right> together(Optional<Right> first, Optional<Right> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.or(() -> second);
    }
    Set<Part> parts = EnumSet.copyOf(first.get().parts());
    parts.addAll(second.get().parts());
    List<KeyWrap> wraps =
        Stream.concat(first.get().wraps().stream(), second.get().wraps().stream()).toList();
    return Optional.of(new Right(second.get().because(), parts, wraps, second.get().office()));
  }

  private static Predicate<String> circle(Directory.Person person, Group group) {
    Circle circle = new Circle(group, person.office());
    return person.circles().contains(circle)
        ? name -> Circle.parse(name).filter(c -> c.circle().equals(circle)).isPresent()
        : name -> false;
  }

  /** The right that wraps to a recipient give, if the recipient has the keys in use now. */
  private static Optional<Right> right(
      ReadBecause because, Set<Part> shown, List<KeyWrap> wraps, Predicate<String> recipient) {
    int epoch = wraps.stream().mapToInt(KeyWrap::epoch).max().orElse(0);
    List<KeyWrap> own = wraps.stream().filter(w -> recipient.test(w.recipient())).toList();
    Set<Part> parts = EnumSet.noneOf(Part.class);
    own.stream()
        .filter(w -> w.epoch() == epoch)
        .findFirst()
        .ifPresent(now -> {
          parts.addAll(Parts.of(now.parts()));
          parts.retainAll(shown);
        });
    return parts.isEmpty()
        ? Optional.empty()
        : office(wraps).map(office -> new Right(because, parts, own, office));
  }

  /** The office a case belongs to: that of the supervisors who have its keys. */
  static Optional<String> office(List<KeyWrap> wraps) {
    return wraps.stream()
        .flatMap(wrap -> Circle.parse(wrap.recipient()).stream())
        .map(Circle.Keyed::circle)
        .filter(circle -> circle.group() == Group.SUPERVISORS)
        .map(Circle::office)
        .findFirst();
  }

  private static boolean member(
      Directory.Person person, Group group, Collection<String> recipients) {
    Circle circle = new Circle(group, person.office());
    Stream<Circle> circles =
        recipients.stream().flatMap(name -> Circle.parse(name).stream()).map(Circle.Keyed::circle);
    return person.circles().contains(circle) && circles.anyMatch(circle::equals);
  }
}
