package org.asylia.adjudication.rules;

import java.util.Optional;
import java.util.Set;
import org.asylia.adjudication.Rule;
import org.asylia.adjudication.policy.Policy;
import org.asylia.adjudication.policy.Tie;
import org.asylia.adjudication.policy.Ties;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.DecisionAct.ReviewApproved;
import org.asylia.casefile.DecisionAct.ReviewReturned;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.InterviewAct.InterviewHeld;
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
    return Objection.when(barred(asked), "own-draft");
  }

  private static Optional<Objection> ownPart(Asked<AppealDecided> asked) {
    return Objection.when(
        barred(asked)
            || Ties.beforeAppeal(asked.file().history()).stream()
                .filter(r -> r.author().equals(asked.by()))
                .map(Recorded::act)
                .anyMatch(a -> a instanceof InterviewHeld || a instanceof DecisionIssued),
        "own-part");
  }

  /** Whether the officer drafted or reviewed, and the policy opens the act to nobody who did. */
  private static boolean barred(Asked<? extends Act> asked) {
    Set<Tie> open = Policy.standard().ties(asked.act().getClass());
    return !open.containsAll(Ties.parts(asked.file(), asked.by()));
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
