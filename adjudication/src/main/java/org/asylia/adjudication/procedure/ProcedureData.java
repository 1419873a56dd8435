package org.asylia.adjudication.procedure;

import static org.asylia.adjudication.procedure.Guard.ALL_HEARD;
import static org.asylia.adjudication.procedure.Guard.ALWAYS;
import static org.asylia.adjudication.procedure.Guard.TO_REGULAR;
import static org.asylia.adjudication.procedure.Guard.UNDER_APPEAL;
import static org.asylia.adjudication.procedure.State.*;

import java.util.EnumMap;
import java.util.Map;
import org.asylia.adjudication.procedure.GraphBuilder.StepBuilder;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.ExclusionTriggered;
import org.asylia.casefile.AssessmentAct.FactAssessed;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.NonReturnAssessed;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.AppealLodged;
import org.asylia.casefile.DecisionAct.CancellationOpened;
import org.asylia.casefile.DecisionAct.CaseClosed;
import org.asylia.casefile.DecisionAct.CaseReopened;
import org.asylia.casefile.DecisionAct.CessationOpened;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.DecisionAct.DecisionServed;
import org.asylia.casefile.DecisionAct.ReviewApproved;
import org.asylia.casefile.DecisionAct.ReviewReturned;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.IntakeAct.ModalityChanged;
import org.asylia.casefile.IntakeAct.RegistrationCompleted;
import org.asylia.casefile.InterviewAct.ReadBackConfirmed;
import org.asylia.casefile.Modality;
import org.asylia.casefile.ResettlementAct.Departed;
import org.asylia.casefile.ResettlementAct.Placed;
import org.asylia.casefile.ResettlementAct.SubmissionProposed;
import org.asylia.casefile.ResettlementAct.SubmissionSigned;
import org.asylia.casefile.Role;

/** The graphs of the five modalities (UNHCR RSD procedural standards, units 3 to 11). */
final class ProcedureData {
  private ProcedureData() {}

  /** Days owed for each step, which is all in which a regular and an accelerated case differ. */
  private record Pace(int register, int interview, int assess, int review, int decide, int serve) {}

  private static final Pace REGULAR = new Pace(7, 60, 30, 14, 7, 7);
  private static final Pace FAST = new Pace(2, 10, 7, 3, 2, 2);

  static Procedure procedure() {
    Map<Modality, Graph> graphs = new EnumMap<>(Modality.class);
    for (Modality modality : Modality.values()) {
      graphs.put(modality, graph(modality));
    }
    return new Procedure(graphs);
  }

  private static Graph graph(Modality modality) {
    Pace pace = modality == Modality.REGULAR ? REGULAR : FAST;
    GraphBuilder graph = new GraphBuilder(modality);
    first(graph, pace);
    interview(graph, pace);
    assessment(graph, pace);
    review(graph, pace);
    decision(graph, pace);
    appeal(graph);
    solution(graph);
    closed(graph);
    return graph.build();
  }

  private static void first(GraphBuilder graph, Pace pace) {
    graph
        .step(START, Role.REGISTRATION_OFFICER, DeadlineRule.days(1))
        .exit(CaseOpened.class, Guard.NOTHING_BEFORE, REGISTRATION)
        .beside(Beside.NODE);
    StepBuilder registration =
        graph.step(REGISTRATION, Role.REGISTRATION_OFFICER, DeadlineRule.days(pace.register()));
    registration.exit(RegistrationCompleted.class, UNDER_APPEAL, ASSESSMENT);
    if (graph.modality() == Modality.MERGED_REGISTRATION) {
      registration.beside(Beside.HEARING).exit(RegistrationCompleted.class, ALL_HEARD, ASSESSMENT);
    }
    registration
        .exit(RegistrationCompleted.class, ALWAYS, INTERVIEW)
        .exit(ModalityChanged.class, ALWAYS, REGISTRATION)
        .exit(CaseClosed.class, Guard.WITHDRAWN_OR_DIED, CLOSED)
        .beside(Beside.ALWAYS);
  }

  private static void interview(GraphBuilder graph, Pace pace) {
    graph
        .step(INTERVIEW, Role.INTERVIEWER, DeadlineRule.days(pace.interview()))
        .exit(ReadBackConfirmed.class, ALL_HEARD, ASSESSMENT)
        .exit(FactFound.class, ALL_HEARD, ASSESSMENT)
        .exit(FactAssessed.class, ALL_HEARD, ASSESSMENT)
        .exit(FindingMade.class, ALL_HEARD, ASSESSMENT)
        .exit(ModalityChanged.class, ALWAYS, INTERVIEW)
        .exit(CaseClosed.class, Guard.WITHDRAWN_OR_DIED, CLOSED)
        .beside(Beside.ALWAYS)
        .beside(Beside.HEARING)
        .beside(ExclusionTriggered.class);
  }

  private static void assessment(GraphBuilder graph, Pace pace) {
    merged(
        graph
            .step(ASSESSMENT, Role.ADJUDICATOR, DeadlineRule.days(pace.assess()))
            .exit(AssessmentSubmitted.class, ALWAYS, REVIEW)
            .exit(ModalityChanged.class, TO_REGULAR, ASSESSMENT)
            .exit(CaseClosed.class, Guard.WITHDRAWN_OR_DIED, CLOSED)
            .beside(Beside.ALWAYS)
            .beside(Beside.HEARING)
            .beside(Beside.ASSESSING));
  }

  private static void review(GraphBuilder graph, Pace pace) {
    StepBuilder review =
        graph
            .step(REVIEW, Role.REVIEWING_OFFICER, DeadlineRule.days(pace.review()))
            .exit(ReviewApproved.class, ALWAYS, DECISION)
            .exit(ReviewReturned.class, ALWAYS, ASSESSMENT);
    if (graph.modality() != Modality.REGULAR && graph.modality() != Modality.ACCELERATED) {
      // Only some positive assessments are reviewed here; the rule on review says which must be.
      review
          .exit(DecisionIssued.class, Guard.REMITTED, INTERVIEW)
          .exit(DecisionIssued.class, ALWAYS, SERVICE);
    }
    merged(
        review
            .exit(ModalityChanged.class, TO_REGULAR, ASSESSMENT)
            .exit(CaseClosed.class, Guard.WITHDRAWN_OR_DIED, CLOSED)
            .beside(Beside.ALWAYS)
            .beside(NonReturnAssessed.class));
  }

  private static void decision(GraphBuilder graph, Pace pace) {
    merged(
        graph
            .step(DECISION, Role.ADJUDICATOR, DeadlineRule.days(pace.decide()))
            .exit(DecisionIssued.class, Guard.REMITTED, INTERVIEW)
            .exit(DecisionIssued.class, ALWAYS, SERVICE)
            .exit(ReviewReturned.class, ALWAYS, ASSESSMENT)
            .exit(CaseClosed.class, Guard.WITHDRAWN_OR_DIED, CLOSED)
            .beside(Beside.ALWAYS)
            .beside(NonReturnAssessed.class));
    StepBuilder service = graph.step(SERVICE, Role.ADJUDICATOR, DeadlineRule.days(pace.serve()));
    if (graph.modality() == Modality.MERGED_RESETTLEMENT) {
      service.exit(DecisionServed.class, Guard.POSITIVE_AND_PROPOSED, SUBMISSION);
    }
    merged(
        service
            .exit(DecisionServed.class, Guard.POSITIVE, RECOGNISED)
            .exit(DecisionServed.class, ALWAYS, APPEAL_WINDOW)
            .exit(CaseClosed.class, Guard.WITHDRAWN_OR_DIED, CLOSED)
            .beside(Beside.ALWAYS)
            .beside(NonReturnAssessed.class));
  }

  private static void appeal(GraphBuilder graph) {
    graph
        .step(
            APPEAL_WINDOW,
            Role.ADJUDICATOR,
            new DeadlineRule.AppealDeadline(java.time.Duration.ofDays(30)))
        .exit(AppealLodged.class, ALWAYS, APPEAL)
        .exit(CaseClosed.class, Guard.NO_SOLUTION_CLAIMED, CLOSED)
        .beside(Beside.ALWAYS)
        .beside(NonReturnAssessed.class);
    graph
        .step(APPEAL, Role.APPEAL_OFFICER, DeadlineRule.days(60))
        .exit(AppealDecided.class, Guard.ALLOWED, RECOGNISED)
        .exit(AppealDecided.class, Guard.SENT_BACK, ASSESSMENT)
        .exit(AppealDecided.class, ALWAYS, CLOSING)
        .exit(CaseClosed.class, Guard.NO_SOLUTION_CLAIMED, CLOSED)
        .beside(Beside.ALWAYS)
        .beside(Beside.HEARING)
        .beside(NonReturnAssessed.class);
    graph
        .step(CLOSING, Role.PROTECTION_OFFICER, DeadlineRule.days(30))
        .exit(CaseClosed.class, Guard.NO_SOLUTION_CLAIMED, CLOSED)
        .exit(CaseReopened.class, ALWAYS, INTERVIEW)
        .beside(Beside.ALWAYS)
        .beside(NonReturnAssessed.class);
  }

  private static void solution(GraphBuilder graph) {
    recognised(graph.step(RECOGNISED, Role.RESETTLEMENT_OFFICER, DeadlineRule.days(90)))
        .exit(SubmissionProposed.class, ALWAYS, SUBMISSION);
    recognised(graph.step(SUBMISSION, Role.RESETTLEMENT_OFFICER, DeadlineRule.days(14)))
        .exit(SubmissionSigned.class, ALWAYS, PLACEMENT)
        .beside(SubmissionProposed.class);
    recognised(graph.step(PLACEMENT, Role.RESETTLEMENT_OFFICER, DeadlineRule.days(180)))
        .exit(Placed.class, ALWAYS, DEPARTURE)
        .exit(SubmissionProposed.class, ALWAYS, SUBMISSION);
    recognised(graph.step(DEPARTURE, Role.RESETTLEMENT_OFFICER, DeadlineRule.days(90)))
        .exit(Departed.class, ALWAYS, FOLLOW_UP)
        .exit(SubmissionProposed.class, ALWAYS, SUBMISSION);
    recognised(graph.step(FOLLOW_UP, Role.RESETTLEMENT_OFFICER, DeadlineRule.days(30)));
  }

  private static StepBuilder recognised(StepBuilder step) {
    return step.exit(CaseClosed.class, ALWAYS, CLOSED)
        .exit(CessationOpened.class, ALWAYS, ASSESSMENT)
        .exit(CancellationOpened.class, ALWAYS, ASSESSMENT)
        .beside(Beside.ALWAYS);
  }

  private static void closed(GraphBuilder graph) {
    graph
        .end(CLOSED)
        .exit(CaseReopened.class, Guard.STILL_RECOGNISED, RECOGNISED)
        .exit(CaseReopened.class, Guard.NOT_REGISTERED, REGISTRATION)
        .exit(CaseReopened.class, ALWAYS, INTERVIEW)
        .exit(CessationOpened.class, ALWAYS, ASSESSMENT)
        .exit(CancellationOpened.class, ALWAYS, ASSESSMENT)
        .beside(Beside.AFTERWARDS);
  }

  private static void merged(StepBuilder step) {
    if (step.modality() == Modality.MERGED_RESETTLEMENT) {
      step.beside(SubmissionProposed.class).beside(SubmissionSigned.class);
    }
  }
}
