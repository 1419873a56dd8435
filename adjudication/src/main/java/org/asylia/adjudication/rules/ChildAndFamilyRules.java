package org.asylia.adjudication.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.adjudication.Rule;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.InterviewAct.AdversePointAnswered;
import org.asylia.casefile.InterviewAct.AdversePointPut;
import org.asylia.casefile.InterviewAct.InterviewHeld;
import org.asylia.casefile.InterviewAct.PointKind;
import org.asylia.casefile.InterviewAct.UtteranceCorrected;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;
import org.asylia.casefile.Member;
import org.asylia.casefile.MemberView;
import org.asylia.casefile.Part;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.ResettlementAct.SubmissionProposed;
import org.asylia.casefile.ResettlementAct.SubmissionSigned;

/** Children who are alone, and members of a family whose interests may differ. */
final class ChildAndFamilyRules {
  private ChildAndFamilyRules() {}

  /** A child alone is not heard without somebody beside, nor moved before a panel looked. */
  static final Rule I24 =
      RuleBuilder.rule("I24", "CRC Art 3, 22", "UNHCR Handbook 213-219", "UNHCR GIP 8")
          .on(InterviewHeld.class, ChildAndFamilyRules::beside)
          .on(SubmissionProposed.class, a -> determined(a.file(), a.act().person()))
          .on(SubmissionSigned.class, ChildAndFamilyRules::signed)
          .build();

  /** Each adult is heard alone; where spouses differ, each is asked in confidence. */
  static final Rule I31 =
      RuleBuilder.rule("I31", "RSD procedural standards 4.3, 5")
          .on(AssessmentSubmitted.class, ChildAndFamilyRules::heard)
          .on(
              AdversePointPut.class,
              a ->
                  Objection.when(
                      a.act().kind() == PointKind.FAMILY_INCONSISTENCY && !a.act().inConfidence(),
                      "in-confidence"))
          .on(AdversePointPut.class, ChildAndFamilyRules::toldByAnother)
          .on(UtteranceCorrected.class, ChildAndFamilyRules::correctedInTheOpen)
          .on(AdversePointAnswered.class, ChildAndFamilyRules::answered)
          .build();

  private static boolean alone(CaseFile file, PersonId person) {
    return Reading.member(file, person).filter(Member::unaccompaniedChild).isPresent();
  }

  private static Optional<Objection> beside(Asked<InterviewHeld> asked) {
    PersonId person = asked.act().person();
    if (!alone(asked.file(), person)) {
      return Objection.none();
    }
    return Objection.first(
        () ->
            Objection.when(
                asked.file().registration().guardians().stream()
                    .noneMatch(g -> g.act().child().equals(person)),
                "guardian"),
        () ->
            Objection.when(
                asked.file().registration().bestInterestsAssessments().stream()
                    .noneMatch(b -> b.act().child().equals(person)),
                "assessment"));
  }

  private static Optional<Objection> determined(CaseFile file, PersonId person) {
    return Objection.when(
        alone(file, person)
            && file.registration().bestInterestsDeterminations().stream()
                .noneMatch(b -> b.act().child().equals(person)),
        "determination");
  }

  private static Optional<Objection> signed(Asked<SubmissionSigned> asked) {
    return Reading.act(asked.file(), asked.act().proposal(), SubmissionProposed.class)
        .flatMap(p -> determined(asked.file(), p.person()));
  }

  private static Optional<Objection> heard(Asked<AssessmentSubmitted> asked) {
    if (asked.act().recommendation() == Recommendation.REMIT || Reading.atTribunal(asked.file())) {
      return Objection.none();
    }
    return Objection.first(
        () ->
            Objection.when(
                Reading.adults(asked.file())
                    .anyMatch(m ->
                        asked
                            .file()
                            .interviews()
                            .of(m.person())
                            .noneMatch(i -> i.held().act().alone())),
                "alone"),
        () -> bothSpouses(asked.file()));
  }

  private static Optional<Objection> bothSpouses(CaseFile file) {
    Set<PersonId> asked =
        file.interviews().points().values().stream()
            .filter(p -> p.act().kind() == PointKind.FAMILY_INCONSISTENCY)
            .map(p -> p.act().person())
            .collect(Collectors.toSet());
    Set<PersonId> spouses = Reading.spouses(file).map(Member::person).collect(Collectors.toSet());
    return Objection.when(
        !asked.isEmpty() && spouses.size() > 1 && !asked.containsAll(spouses), "each-spouse");
  }

  private static Optional<Objection> answered(Asked<AdversePointAnswered> asked) {
    return Objection.when(
        !asked.act().inConfidence()
            && Reading.act(asked.file(), asked.act().point(), AdversePointPut.class)
                .filter(p -> p.kind() == PointKind.FAMILY_INCONSISTENCY)
                .isPresent(),
        "in-confidence");
  }

  /** A correction keeps the confidence of the line it stands beside. */
  private static Optional<Objection> correctedInTheOpen(Asked<UtteranceCorrected> asked) {
    return Objection.when(
        !asked.act().inConfidence()
            && Reading.act(asked.file(), asked.act().utterance(), UtteranceRecorded.class)
                .filter(UtteranceRecorded::inConfidence)
                .isPresent(),
        "correction");
  }

  /** Nobody is shown what another member of the family told in confidence. */
  private static Optional<Objection> toldByAnother(Asked<AdversePointPut> asked) {
    CaseFile theirs = MemberView.of(asked.file(), asked.act().person());
    return Objection.when(
        asked.act().basis().stream()
            .anyMatch(c ->
                asked.file().entry(c.entry()).map(Recorded::act).map(Act::part).stream()
                        .anyMatch(part -> part == Part.CONFIDENTIAL)
                    && theirs.entry(c.entry()).isEmpty()),
        "told-by-another");
  }
}
