package org.asylia.adjudication.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.FactAssessed;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Citation;
import org.asylia.casefile.Country;
import org.asylia.casefile.Element;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.InterviewAct.Question;
import org.asylia.casefile.Member;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recorded;

/** What several rules read in a case file. */
final class Reading {
  private Reading() {}

  /** The recorded act of an entry, where it is of that type. */
  static <A extends Act> Optional<A> act(CaseFile file, EntryId id, Class<A> type) {
    return file.entry(id).map(Recorded::act).filter(type::isInstance).map(type::cast);
  }

  static Stream<Act> cited(CaseFile file, List<Citation> citations) {
    return citations.stream().flatMap(c -> file.entry(c.entry()).stream()).map(Recorded::act);
  }

  /** What any act of assessment, or a point put, rests on. */
  static List<Citation> citations(Act act) {
    return switch (act) {
      case FactFound a -> a.citations();
      case FactAssessed a -> a.citations();
      case FindingMade a -> a.citations();
      case org.asylia.casefile.AssessmentAct.ExclusionTriggered a -> a.citations();
      case org.asylia.casefile.AssessmentAct.NonReturnAssessed a -> a.citations();
      case org.asylia.casefile.InterviewAct.AdversePointPut a -> a.basis();
      default -> List.of();
    };
  }

  static Stream<Member> members(CaseFile file) {
    return file.registration().members().values().stream();
  }

  static Optional<Member> member(CaseFile file, PersonId person) {
    return Optional.ofNullable(file.registration().members().get(person));
  }

  static Stream<Member> adults(CaseFile file) {
    return members(file).filter(m -> m.ageClass() == AgeClass.ADULT);
  }

  static Stream<Member> spouses(CaseFile file) {
    return members(file)
        .filter(m -> m.relation() == Relation.APPLICANT || m.relation() == Relation.SPOUSE);
  }

  static boolean asked(CaseFile file, Question question) {
    return file.interviews().questions().stream()
        .anyMatch(q ->
            q.act().question() == question
                && member(file, q.act().person())
                    .filter(m -> m.relation() == Relation.APPLICANT)
                    .isPresent());
  }

  static boolean status(CaseFile file, Element element, Status status) {
    return file.assessment().status(element).filter(s -> s == status).isPresent();
  }

  static boolean includes(CaseFile file) {
    return Stream.of(Element.values())
        .filter(Element::material)
        .allMatch(e -> status(file, e, Status.MET));
  }

  static Optional<Country> hostState(CaseFile file) {
    return file.registration().opened().map(o -> o.act().hostState());
  }

  /**
   * Whether the file stands before a tribunal that has the record of the earlier proceedings. What
   * had to be asked and put was a duty of the first instance; the tribunal reads its record.
   */
  static boolean atTribunal(CaseFile file) {
    return file.registration().opened().filter(o -> o.act().underAppeal()).isPresent()
        && file.evidence().evidence().values().stream().anyMatch(e -> proceedings(e.act().kind()));
  }

  static boolean proceedings(EvidenceKind kind) {
    return kind == EvidenceKind.PUBLISHED_DECISION || kind == EvidenceKind.COURT_RECORD;
  }

  /** Whether that consent exists, is for that person and purpose, and still holds on that day. */
  static Optional<ConsentGiven> live(
      CaseFile file, EntryId id, PersonId person, Purpose purpose, LocalDate on) {
    return file.registration()
        .consent(id)
        .map(c -> c.act())
        .filter(c -> c.person().equals(person) && c.purpose() == purpose)
        .filter(c -> !file.registration().withdrawals().containsKey(id))
        .filter(c -> c.until().filter(until -> until.isBefore(on)).isEmpty());
  }

  static String label(Enum<?> value) {
    return "@" + value.getDeclaringClass().getSimpleName() + "." + value.name();
  }
}
