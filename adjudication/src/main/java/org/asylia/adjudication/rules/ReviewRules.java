package org.asylia.adjudication.rules;

import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.Rule;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.AppealLodged;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.DecisionAct.ReviewApproved;
import org.asylia.casefile.DecisionAct.ReviewReturned;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.InterviewAct.InterviewHeld;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;

/** Who looks again at what somebody else wrote. */
final class ReviewRules {
  private ReviewRules() {}

  /** Nobody reviews their own draft, and nobody hears an appeal against their own part. */
  static final Rule I19 =
      RuleBuilder.rule("I19", "RSD procedural standards 4.4.2, 7.1.1")
          .on(ReviewApproved.class, ReviewRules::ownDraft)
          .on(ReviewReturned.class, ReviewRules::ownDraft)
          .on(AppealDecided.class, ReviewRules::ownPart)
          .build();

  /** Whatever takes from a person, concerns a child or left its modality is reviewed. */
  static final Rule I20 =
      RuleBuilder.rule("I20", "RSD procedural standards 4.4.2")
          .on(DecisionIssued.class, ReviewRules::reviewed)
          .build();

  private static Optional<Objection> ownDraft(Asked<? extends Act> asked) {
    return Objection.when(did(asked.file(), asked.by(), AssessmentAct.class), "own-draft");
  }

  private static Optional<Objection> ownPart(Asked<AppealDecided> asked) {
    return Objection.when(
        List.<Class<? extends Act>>of(
                AssessmentAct.class,
                InterviewHeld.class,
                ReviewApproved.class,
                ReviewReturned.class,
                DecisionIssued.class)
            .stream()
            .anyMatch(type -> did(beforeAppeal(asked.file()), asked.by(), type)),
        "own-part");
  }

  /** The appeal officer may hear people in the appeal itself. */
  private static CaseFile beforeAppeal(CaseFile file) {
    int lodged = 0;
    for (int i = 0; i < file.history().size(); i++) {
      lodged = file.history().get(i).act() instanceof AppealLodged ? i : lodged;
    }
    CaseFile before = CaseFile.empty(file.id());
    for (Recorded recorded : file.history().subList(0, lodged)) {
      before = before.after(recorded);
    }
    return before;
  }

  private static boolean did(CaseFile file, OfficerId officer, Class<? extends Act> type) {
    return file.history().stream()
        .anyMatch(r -> r.author().equals(officer) && type.isInstance(r.act()));
  }

  private static Optional<Objection> reviewed(Asked<DecisionIssued> asked) {
    Optional<AssessmentSubmitted> submitted =
        asked.file().assessment().submitted().map(s -> s.act());
    return Objection.first(
        () ->
            Objection.when(
                submitted.filter(s -> s.recommendation() == asked.act().outcome()).isEmpty(),
                "other-outcome",
                Reading.label(asked.act().outcome())),
        () -> Objection.when(mustBeReviewed(asked) && !approved(asked.file()), "not-reviewed"));
  }

  private static boolean mustBeReviewed(Asked<DecisionIssued> asked) {
    return asked.act().outcome().adverse()
        || Reading.members(asked.file()).anyMatch(m -> m.ageClass() != AgeClass.ADULT)
        || !asked.file().registration().modalityChanges().isEmpty();
  }

  /** Whether the assessment last submitted was approved, and not returned since. */
  private static boolean approved(CaseFile file) {
    boolean approved = false;
    for (Recorded recorded : file.history()) {
      approved =
          switch (recorded.act()) {
            case ReviewApproved a -> true;
            case ReviewReturned a -> false;
            case AssessmentSubmitted a -> false;
            default -> approved;
          };
    }
    return approved;
  }
}
