package org.asylia.adjudication.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.*;
import org.asylia.casefile.AssessmentAct.*;
import org.asylia.casefile.DecisionAct.*;
import org.asylia.casefile.IntakeAct.*;
import org.asylia.casefile.InterviewAct.*;
import org.asylia.casefile.ResettlementAct.*;

/** What an officer would mostly do next where a case stands. */
final class NextAct {
  private final RandomGenerator random;
  private final CaseFile file;
  private final LocalDate today;

  NextAct(RandomGenerator random, CaseFile file, Instant now) {
    this.random = random;
    this.file = file;
    today = now.atZone(ZoneOffset.UTC).toLocalDate();
  }

  Act in(State state) {
    return switch (state) {
      case START ->
          new CaseOpened(
              "north-korea", Story.HOST, anyOf(Modality.values()), random.nextInt(9) == 0);
      case REGISTRATION -> register();
      case INTERVIEW -> hear();
      case ASSESSMENT -> assess();
      case REVIEW ->
          random.nextInt(4) == 0
              ? new ReviewReturned("again", List.of())
              : random.nextInt(5) == 0 ? decide() : new ReviewApproved("sound");
      case DECISION -> decide();
      case SERVICE, APPEAL_WINDOW, APPEAL, CLOSING -> afterwards(state);
      case RECOGNISED, SUBMISSION, PLACEMENT, DEPARTURE, FOLLOW_UP -> solution(state);
      case CLOSED -> reopen();
    };
  }

  private Act register() {
    if (file.registration().members().isEmpty()) {
      return new MemberAdded(
          Scenario.APPLICANT, Relation.APPLICANT, age(), anyOf(Company.values()));
    }
    return switch (random.nextInt(7)) {
      case 0 ->
          new MemberAdded(Scenario.SPOUSE, Relation.SPOUSE, AgeClass.ADULT, Company.ACCOMPANIED);
      case 1 -> new RightsExplained(Scenario.APPLICANT, Language.KOREAN);
      case 2 -> new GuardianAppointed(Scenario.APPLICANT, GuardianKind.GUARDIAN);
      case 3 -> new BestInterestsAssessed(Scenario.APPLICANT, today, "go on");
      default -> new RegistrationCompleted();
    };
  }

  private AgeClass age() {
    return random.nextInt(4) > 0 ? AgeClass.ADULT : anyOf(AgeClass.values());
  }

  private Act hear() {
    for (Interview interview : file.interviews().held().values()) {
      if (interview.utterances().isEmpty()) {
        return new UtteranceRecorded(
            interview.held().id(),
            1,
            Speaker.APPLICANT,
            new Value.Words("…", Language.KOREAN),
            Optional.empty(),
            OptionalLong.empty(),
            false);
      }
      if (interview.confirmed().isEmpty()) {
        return confirmOrAsk(interview);
      }
    }
    PersonId person =
        file.registration().members().keySet().stream()
            .filter(p -> file.interviews().of(p).findAny().isEmpty())
            .findFirst()
            .orElse(Scenario.APPLICANT);
    return random.nextInt(5) == 0
        ? new GuardianAppointed(person, GuardianKind.GUARDIAN)
        : random.nextInt(6) == 0
            ? new BestInterestsAssessed(person, today, "go on")
            : new InterviewHeld(
                person,
                today,
                Language.KOREAN,
                random.nextInt(8) > 0,
                new Interpreting.NoInterpreter());
  }

  private Act confirmOrAsk(Interview interview) {
    Optional<Question> open =
        Stream.of(Question.values()).filter(q -> !file.interviews().asked(q)).findFirst();
    return open.isPresent() && random.nextInt(6) > 0
        ? new QuestionAsked(
            open.get(), interview.held().act().person(), interview.utterances().getFirst().id())
        : new ReadBackConfirmed(interview.held().id(), today);
  }

  private List<Citation> cites() {
    return Stream.concat(
            file.interviews().utterances().map(Entered::id),
            file.evidence().evidence().keySet().stream())
        .limit(1)
        .map(Citation::new)
        .toList();
  }

  private Act assess() {
    Map<String, String> facts = random.nextInt(4) == 0 ? Story.REFUSE : Story.GRANT;
    for (var fact : facts.entrySet()) {
      if (!file.assessment().facts().containsKey(fact.getKey()) && random.nextInt(20) > 0) {
        return new FactFound(fact.getKey(), fact.getValue(), cites(), "");
      }
    }
    if (random.nextInt(8) == 0) {
      return new AdversePointPut(
          Scenario.APPLICANT, anyOf(PointKind.values()), "point", cites(), true);
    }
    for (Element element : Element.values()) {
      if (element.material()
          && file.assessment().status(element).isEmpty()
          && random.nextInt(20) > 0) {
        return finding(element);
      }
    }
    return switch (random.nextInt(9)) {
      case 0 -> finding(anyOf(Element.values()));
      case 1 -> new ExclusionTriggered(Element.EXCLUSION_1F_B, "indication", cites());
      case 2 -> finding(Element.EXCLUSION_1F_B);
      case 3 -> nonReturn();
      default -> submission();
    };
  }

  private FindingMade finding(Element element) {
    Detail detail =
        element == Element.AGENT
            ? new Detail.Agent(anyOf(AgentKind.values()))
            : element == Element.IFA
                ? new Detail.Relocation(new Country("KP"), "relevant", "reasonable")
                : new Detail.None();
    List<EntryId> put = file.interviews().points().keySet().stream().limit(1).toList();
    return new FindingMade(element, AnyAct.status(random), "because", cites(), put, detail);
  }

  private AssessmentSubmitted submission() {
    SetVersion set = Scenario.PARAMETERS.inForce(Story.HOST, today).orElseThrow();
    Conclusion conclusion =
        Scenario.PARAMETERS.conclude(set, file.assessment().factValues(), today).orElseThrow();
    boolean against =
        file.assessment().findings().values().stream()
            .anyMatch(f -> f.act().status() == Status.NOT_MET);
    Recommendation recommendation =
        random.nextInt(6) == 0
            ? anyOf(Recommendation.values())
            : against ? Recommendation.REFUSE : Recommendation.RECOGNISE;
    return new AssessmentSubmitted(recommendation, set, conclusion, "reasons");
  }

  private NonReturnAssessed nonReturn() {
    return new NonReturnAssessed(
        ReturnRisk.REAL_RISK, Set.of(ReturnStandard.CAT_3), cites(), "reasons");
  }

  private DecisionIssued decide() {
    Recommendation recommended =
        file.assessment()
            .submitted()
            .map(s -> s.act().recommendation())
            .orElse(Recommendation.REMIT);
    return new DecisionIssued(
        random.nextInt(9) == 0 ? anyOf(Recommendation.values()) : recommended, "reasons");
  }

  private Act afterwards(State state) {
    if (random.nextInt(3) == 0) {
      return nonReturn();
    }
    return switch (state) {
      case SERVICE -> new DecisionServed(notice());
      case APPEAL_WINDOW -> random.nextBoolean() ? new AppealLodged(today, "grounds") : close();
      case APPEAL ->
          random.nextInt(6) == 0
              ? close()
              : new AppealDecided(anyOf(AppealOutcome.values()), "reasons");
      default -> close();
    };
  }

  private CaseClosed close() {
    return new CaseClosed(
        random.nextInt(4) > 0 ? ClosureReason.DECISION_FINAL : anyOf(ClosureReason.values()), "x");
  }

  private Notice notice() {
    List<ElementReason> reasons =
        file.assessment().findings().values().stream()
            .filter(f -> f.act().status() == Status.NOT_MET && random.nextInt(12) > 0)
            .map(f -> new ElementReason(f.act().element(), "because"))
            .toList();
    AppealRight appeal =
        random.nextInt(9) == 0
            ? new AppealRight.NotNeeded()
            : new AppealRight.Open("how", "where", today.plusDays(28 + random.nextInt(8)));
    return new Notice(
        Language.KOREAN,
        today,
        Delivery.IN_PERSON,
        reasons,
        cites(),
        appeal,
        random.nextInt(12) == 0 ? "" : "help",
        "stay");
  }

  private Act solution(State state) {
    if (random.nextInt(8) == 0) {
      return random.nextBoolean()
          ? new CessationOpened("1C(4)", "reason")
          : new CancellationOpened("ground", "reason");
    }
    Optional<EntryId> consent =
        file.registration().consents().stream().map(Entered::id).reduce((a, b) -> b);
    if (consent.isEmpty() || random.nextInt(8) == 0) {
      return new ConsentGiven(
          Scenario.APPLICANT, Purpose.RESETTLEMENT, Story.resettlementState(), Optional.empty());
    }
    return switch (state) {
      case RECOGNISED ->
          random.nextInt(4) == 0
              ? new BestInterestsDetermined(Scenario.APPLICANT, today, "go")
              : Story.submission(consent.get());
      case SUBMISSION -> new SubmissionSigned(latest(SubmissionProposed.class), Priority.URGENT);
      case PLACEMENT ->
          new Placed(
              latest(SubmissionSigned.class),
              new Country(random.nextInt(6) == 0 ? "KP" : "CA"),
              today);
      case DEPARTURE -> new Departed(latest(Placed.class), today);
      default -> new CaseClosed(ClosureReason.SOLUTION_FOUND, "there");
    };
  }

  private EntryId latest(Class<? extends ResettlementAct> type) {
    return file.resettlement()
        .last(type)
        .map(Entered::id)
        .orElseGet(() -> file.history().getFirst().id());
  }

  private Act reopen() {
    return switch (random.nextInt(3)) {
      case 0 -> new CessationOpened("1C(4)", "reason");
      case 1 -> new CancellationOpened("ground", "reason");
      default -> new CaseReopened("new facts");
    };
  }

  @SafeVarargs
  private <T> T anyOf(T... all) {
    return all[random.nextInt(all.length)];
  }
}
