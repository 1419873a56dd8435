package org.asylia.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
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
   * The right of an officer to read a case.
   *
   * @param wraps every wrap of the case
   */
  Optional<Right> toRead(OfficerId officer, Instant at, Directory who, List<KeyWrap> wraps) {
    return standing(officer, who, wraps)
        .or(() -> onDuty(officer, who, wraps).filter(right -> broken(officer, at, wraps)));
  }

  /** The right of an officer to add to a case; whoever is on duty may always break the glass. */
  Optional<Right> toWrite(
      OfficerId officer, List<Draft> drafts, Directory who, List<KeyWrap> wraps) {
    Instant at = drafts.getFirst().at();
    boolean breaking = drafts.stream().allMatch(draft -> draft.act() instanceof GlassBroken);
    return breaking
        ? standing(officer, who, wraps).or(() -> onDuty(officer, who, wraps))
        : toRead(officer, at, who, wraps);
  }

  /** Whether an officer may add to a part of a case, by who has keys of it. */
  boolean mayWrite(OfficerId officer, Part part, Directory who, Map<String, Set<Part>> recipients) {
    Optional<Directory.Person> person = who.person(officer);
    return person.isPresent()
        && (recipients.getOrDefault(Recipients.of(officer), Set.of()).contains(part)
            || member(person.get(), Group.SUPERVISORS, recipients.keySet()));
  }

  /** Whether an officer has keys of a case, by who has keys of it. */
  boolean known(OfficerId officer, Directory who, Map<String, Set<Part>> recipients) {
    return who.person(officer)
        .filter(person ->
            recipients.containsKey(Recipients.of(officer))
                || member(person, Group.SUPERVISORS, recipients.keySet()))
        .isPresent();
  }

  /** Whether an officer belongs to the duty group of a case's office. */
  boolean duty(OfficerId officer, Directory who, Collection<String> recipients) {
    return who.person(officer).filter(p -> member(p, Group.DUTY, recipients)).isPresent();
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

  private static Optional<Right> standing(OfficerId officer, Directory who, List<KeyWrap> wraps) {
    String own = Recipients.of(officer);
    return who.person(officer)
        .flatMap(person ->
            right(ReadBecause.ASSIGNED, wraps, own::equals)
                .or(() ->
                    right(ReadBecause.SUPERVISION, wraps, circle(person, Group.SUPERVISORS))));
  }

  private static Optional<Right> onDuty(OfficerId officer, Directory who, List<KeyWrap> wraps) {
    return who.person(officer)
        .flatMap(person -> right(ReadBecause.GLASS_BROKEN, wraps, circle(person, Group.DUTY)));
  }

  private static Predicate<String> circle(Directory.Person person, Group group) {
    Circle circle = new Circle(group, person.office());
    return person.circles().contains(circle)
        ? name -> Circle.parse(name).filter(c -> c.circle().equals(circle)).isPresent()
        : name -> false;
  }

  /** The right that wraps to a recipient give, if the recipient has the keys in use now. */
  private static Optional<Right> right(
      ReadBecause because, List<KeyWrap> wraps, Predicate<String> recipient) {
    int epoch = wraps.stream().mapToInt(KeyWrap::epoch).max().orElse(0);
    List<KeyWrap> own = wraps.stream().filter(w -> recipient.test(w.recipient())).toList();
    return own.stream()
        .filter(wrap -> wrap.epoch() == epoch)
        .findFirst()
        .flatMap(now ->
            office(wraps).map(office -> new Right(because, Parts.of(now.parts()), own, office)));
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
