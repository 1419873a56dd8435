package org.asylia.adjudication.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.NextSteps;
import org.asylia.adjudication.Proposed;
import org.asylia.adjudication.Situation;
import org.asylia.adjudication.StatusParameters;
import org.asylia.adjudication.procedure.Standing;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.Conclusion;
import org.asylia.casefile.AssessmentAct.Proposal;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.CaseClosed;
import org.asylia.casefile.DecisionAct.ClosureReason;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.InterviewAct.Interpreting;
import org.asylia.casefile.InterviewAct.InterviewHeld;
import org.asylia.casefile.Language;
import org.asylia.casefile.Member;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;

/**
 * The steps that could come next, as acts of an officer who holds every role and had no part in the
 * case: what a rule still says against such an act is missing from the file.
 */
final class HypotheticalSteps implements NextSteps {
  private static final UUID NOBODY = new UUID(0L, 0L);

  private final StatusParameters parameters;
  private final Situation situation;

  HypotheticalSteps(StatusParameters parameters, Situation situation) {
    this.parameters = parameters;
    this.situation = situation;
  }

  @Override
  public List<Step> of(CaseFile file, Standing standing, Instant now) {
    return acts(file, standing, now.atZone(ZoneOffset.UTC).toLocalDate())
        .map(named ->
            new Step(
                named.label(),
                new Proposed(
                    named.act(),
                    new Actor(new OfficerId(NOBODY), EnumSet.allOf(Role.class)),
                    now,
                    new EntryId(NOBODY))))
        .toList();
  }

  private record Named(String label, Act act) {}

  private Stream<Named> acts(CaseFile file, Standing standing, LocalDate today) {
    return switch (standing.state()) {
      case REGISTRATION, INTERVIEW -> hearings(file, today);
      case ASSESSMENT ->
          Stream.of(Recommendation.RECOGNISE, Recommendation.REFUSE)
              .map(r -> new Named("step.submit." + r.name(), submission(file, r, today)));
      case REVIEW, DECISION -> decision(file);
      case APPEAL_WINDOW, APPEAL, CLOSING ->
          Stream.of(new Named("step.close", new CaseClosed(ClosureReason.DECISION_FINAL, "final")));
      default -> Stream.empty();
    };
  }

  private Stream<Named> hearings(CaseFile file, LocalDate today) {
    return Reading.members(file)
        .map(Member::person)
        .map(p ->
            new Named(
                "step.hear",
                new InterviewHeld(p, today, language(), true, new Interpreting.NoInterpreter())));
  }

  private Language language() {
    return situation.languages().getFirst();
  }

  private AssessmentSubmitted submission(
      CaseFile file, Recommendation recommendation, LocalDate today) {
    SetVersion set =
        Reading.hostState(file)
            .flatMap(host -> parameters.inForce(host, today))
            .orElse(new SetVersion("", ""));
    Conclusion conclusion =
        parameters
            .conclude(set, file.assessment().factValues(), today)
            .orElse(
                new Conclusion(
                    Proposal.NEEDS_MORE, StatusParameters.INCOMPLETE, List.of(), Map.of()));
    return new AssessmentSubmitted(recommendation, set, conclusion, "hypothetical");
  }

  private static Stream<Named> decision(CaseFile file) {
    Optional<Recommendation> recommended =
        file.assessment().submitted().map(s -> s.act().recommendation());
    return recommended.stream()
        .map(r -> new Named("step.decide", new DecisionIssued(r, "hypothetical")));
  }
}
