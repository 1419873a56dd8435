package org.asylia.adjudication.kit;

import static org.asylia.adjudication.kit.Scenario.PARAMETERS;
import static org.asylia.adjudication.kit.Scenario.officer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.asylia.casefile.*;
import org.asylia.casefile.AssessmentAct.*;
import org.asylia.casefile.DecisionAct.*;
import org.asylia.casefile.EvidenceAct.*;
import org.asylia.casefile.IntakeAct.*;
import org.asylia.casefile.InterviewAct.*;

/**
 * What must never stand in a history, one predicate for each rule, written without the rules: each
 * tells whether the act at its place breaks the invariant.
 */
public final class Oracles {
  private Oracles() {}

  /** The predicates by rule. */
  public static Map<String, Predicate<List<Recorded>>> all() {
    Map<String, Predicate<Past>> each = new LinkedHashMap<>();
    findings(each);
    credibility(each);
    law(each);
    deciding(each);
    CareOracles.add(each);
    Map<String, Predicate<List<Recorded>>> all = new TreeMap<>();
    each.forEach((rule, broken) -> all.put(rule, history -> Past.each(history).anyMatch(broken)));
    return all;
  }

  static Status status(Past p, Element element) {
    return p.acts(FindingMade.class)
        .filter(f -> f.element() == element)
        .map(FindingMade::status)
        .reduce((a, b) -> b)
        .orElse(Status.NOT_REACHED);
  }

  static boolean found(Past p, Element element) {
    return p.acts(FindingMade.class).anyMatch(f -> f.element() == element);
  }

  private static Stream<Element> inclusion() {
    return Stream.of(Element.values()).limit(10);
  }

  static boolean tribunal(Past p) {
    return p.acts(CaseOpened.class).anyMatch(CaseOpened::underAppeal);
  }

  static boolean takes(Recommendation r) {
    return r != Recommendation.RECOGNISE && r != Recommendation.REMIT;
  }

  private static boolean submits(Past p, Predicate<AssessmentSubmitted> what) {
    return p.is(AssessmentSubmitted.class).filter(what).isPresent();
  }

  private static void findings(Map<String, Predicate<Past>> each) {
    each.put(
        "I01",
        p ->
            submits(p, s -> takes(s.recommendation()) && inclusion().anyMatch(e -> !found(p, e)))
                || submits(
                    p,
                    s ->
                        s.recommendation() == Recommendation.REFUSE
                            && Stream.of(Element.values())
                                .allMatch(e -> status(p, e) != Status.NOT_MET)));
    each.put(
        "I02",
        p ->
            p.is(FindingMade.class)
                .filter(f -> f.status() == Status.NOT_MET)
                .filter(f ->
                    f.citations().isEmpty()
                        || f.reason().isBlank()
                        || (f.put().isEmpty() && !tribunal(p)))
                .isPresent());
    each.put(
        "I04",
        p ->
            submits(
                p,
                s ->
                    s.recommendation() != Recommendation.REMIT
                        && (!found(p, Element.SUBJECTIVE_FEAR)
                            || !found(p, Element.OBJECTIVE_RISK)
                            || (s.recommendation() == Recommendation.REFUSE
                                && status(p, Element.SUBJECTIVE_FEAR) == Status.NOT_MET
                                && Stream.of(Element.values())
                                        .filter(e -> status(p, e) == Status.NOT_MET)
                                        .count()
                                    == 1))));
    each.put(
        "CITE",
        p ->
            switch (p.act()) {
              case FindingMade f ->
                  (f.status() == Status.MET && f.citations().isEmpty())
                      || (f.status() == Status.NOT_REACHED && f.reason().isBlank());
              case FactFound f -> f.citations().isEmpty();
              case FactAssessed f -> f.citations().isEmpty();
              case ExclusionTriggered f -> f.citations().isEmpty();
              case NonReturnAssessed f -> f.citations().isEmpty() || f.standards().isEmpty();
              default -> false;
            });
  }

  private static boolean assesses(Past p, Predicate<FactAssessed> what) {
    return p.is(FactAssessed.class).filter(what).isPresent();
  }

  private static boolean cites(Past p, Class<? extends Act> type) {
    return (p.act() instanceof AssessmentAct || p.act() instanceof AdversePointPut)
        && Past.inside(p.act(), Citation.class).stream()
            .anyMatch(c -> p.entry(c.entry(), type).isPresent());
  }

  private static boolean refuses(FactAssessed f) {
    return f.grade() == Grade.NOT_ACCEPTED;
  }

  private static void credibility(Map<String, Predicate<Past>> each) {
    each.put(
        "C1",
        p ->
            assesses(
                p,
                f ->
                    f.grade() != Grade.ACCEPTED
                        && !f.adverse().isEmpty()
                        && f.adverse().stream()
                            .allMatch(g ->
                                g == AdverseGround.DEMEANOUR || g == AdverseGround.NO_DOCUMENTS)));
    each.put("C2", p -> assesses(p, f -> f.adverse().contains(AdverseGround.INTERPRETER_OPINION)));
    each.put(
        "C3",
        p ->
            assesses(
                p,
                f ->
                    refuses(f)
                        && (f.put().isEmpty()
                            || f.put().stream()
                                .anyMatch(id ->
                                    p.acts(AdversePointAnswered.class)
                                        .noneMatch(a -> a.point().equals(id))))));
    each.put("C4", p -> assesses(p, f -> refuses(f) && f.considered().isEmpty()));
    each.put(
        "I27",
        p ->
            cites(p, ScreeningScored.class)
                || assesses(p, f -> f.adverse().contains(AdverseGround.SCREENING_SCORE)));
    each.put(
        "I28",
        p ->
            assesses(
                p,
                f ->
                    f.adverse().contains(AdverseGround.NO_SCARS)
                        || f.adverse().contains(AdverseGround.NO_MEDICAL_REPORT)
                        || (refuses(f)
                            && !f.citations().isEmpty()
                            && f.citations().stream()
                                .allMatch(c ->
                                    p.entry(c.entry(), MedicalReportAdded.class)
                                        .filter(m -> m.consistency() != Consistency.NOT_CONSISTENT)
                                        .isPresent()))));
    each.put(
        "I29",
        p ->
            (p.act() instanceof AssessmentAct || p.act() instanceof AdversePointPut)
                && Past.inside(p.act(), Citation.class).stream()
                    .flatMap(c -> p.entry(c.entry(), CountryInformationAdded.class).stream())
                    .anyMatch(c ->
                        c.published().isEmpty()
                            || c.accessed().isEmpty()
                            || c.publisher().isBlank()
                            || (c.kind() == InformationKind.LAW && c.inForce().isEmpty())));
  }

  private static Map<String, String> facts(Past p) {
    Map<String, String> facts = new TreeMap<>();
    p.acts(FactFound.class).forEach(f -> facts.put(f.code(), f.value()));
    return facts;
  }

  private static java.time.LocalDate day(Past p) {
    return java.time.LocalDate.ofInstant(p.now().at(), java.time.ZoneOffset.UTC);
  }

  private static void law(Map<String, Predicate<Past>> each) {
    each.put(
        "I03",
        p ->
            submits(
                p,
                s ->
                    takes(s.recommendation())
                        && PARAMETERS
                            .conclude(s.set(), facts(p), day(p))
                            .filter(c -> !c.outcome().equals("INCOMPLETE"))
                            .isEmpty()));
    each.put(
        "I13",
        p ->
            p.is(FactFound.class)
                    .filter(f ->
                        f.code().startsWith("second_")
                            || f.code().equals("shoe_size")
                            || f.value().equals("perhaps"))
                    .isPresent()
                || submits(
                    p,
                    s ->
                        !PARAMETERS
                                .conclude(s.set(), facts(p), day(p))
                                .equals(java.util.Optional.of(s.conclusion()))
                            || !p.last(CaseOpened.class)
                                .flatMap(o -> PARAMETERS.inForce(o.hostState(), day(p)))
                                .equals(java.util.Optional.of(s.set()))));
    each.put(
        "I33",
        p ->
            p.act() instanceof DecisionIssued
                && !p.last(CaseOpened.class)
                    .flatMap(o -> PARAMETERS.inForce(o.hostState(), day(p)))
                    .equals(p.last(AssessmentSubmitted.class).map(AssessmentSubmitted::set)));
    each.put(
        "I08",
        p ->
            p.is(FindingMade.class)
                .filter(f -> f.element() == Element.GROUND_NEXUS && f.status() == Status.NOT_MET)
                .filter(f -> !tribunal(p) && !asked(p, Question.ILLEGAL_EXIT))
                .isPresent());
    each.put(
        "I09",
        p ->
            submits(
                    p,
                    s ->
                        takes(s.recommendation())
                            && p.acts(Stated.class).anyMatch(Oracles::hardship)
                            && !tribunal(p)
                            && !asked(p, Question.ECONOMIC_MOTIVE))
                || p.is(FindingMade.class)
                    .filter(f -> f.status() == Status.NOT_MET && !f.citations().isEmpty())
                    .filter(f ->
                        f.citations().stream()
                            .allMatch(c ->
                                p.entry(c.entry(), Stated.class)
                                    .filter(Oracles::hardship)
                                    .isPresent()))
                    .isPresent());
    each.put(
        "I10",
        p ->
            submits(
                p,
                s ->
                    s.recommendation() != Recommendation.REMIT
                        && !tribunal(p)
                        && !asked(p, Question.SUR_PLACE)));
    each.put("I11", Oracles::flight);
  }

  private static boolean asked(Past p, Question question) {
    return p.acts(QuestionAsked.class).anyMatch(q -> q.question() == question);
  }

  private static boolean hardship(Stated s) {
    return s.topic() == Topic.MOTIVE && s.value().equals(new Value.Coded("economic"));
  }

  private static boolean flight(Past p) {
    boolean nationwide =
        p.acts(FindingMade.class)
            .filter(f -> f.element() == Element.AGENT)
            .reduce((a, b) -> b)
            .filter(f -> f.detail().equals(new Detail.Agent(AgentKind.STATE_NATIONWIDE)))
            .isPresent();
    if (p.act() instanceof AssessmentSubmitted) {
      return nationwide && status(p, Element.IFA) == Status.NOT_MET;
    }
    return p.is(FindingMade.class)
        .filter(f ->
            switch (f.detail()) {
                  case Detail.Relocation r -> !r.country().code().equals("KP");
                  case Detail.SecondState s -> s.country().code().equals("KP");
                  default -> false;
                }
                || (f.element() == Element.IFA
                    && f.status() == Status.NOT_MET
                    && (nationwide
                        || !found(p, Element.AGENT)
                        || !(f.detail() instanceof Detail.Relocation r)
                        || r.relevance().isBlank()
                        || r.reasonableness().isBlank())))
        .isPresent();
  }

  private static void deciding(Map<String, Predicate<Past>> each) {
    each.put(
        "I14",
        p ->
            p.is(FindingMade.class)
                    .filter(f ->
                        f.element().name().startsWith("EXCLUSION")
                            && f.status() != Status.NOT_REACHED)
                    .filter(f ->
                        inclusion().anyMatch(e -> status(p, e) != Status.MET)
                            || p.acts(ExclusionTriggered.class)
                                .noneMatch(t -> t.clause() == f.element()))
                    .isPresent()
                || submits(
                    p,
                    s ->
                        s.recommendation() == Recommendation.EXCLUDE
                            && (inclusion().anyMatch(e -> status(p, e) != Status.MET)
                                || Stream.of(Element.values())
                                    .skip(10)
                                    .allMatch(e -> status(p, e) != Status.NOT_MET))));
    each.put(
        "I16",
        p ->
            (p.act() instanceof DecisionServed
                    || p.is(CaseClosed.class)
                        .filter(c -> c.reason() != ClosureReason.DIED)
                        .isPresent())
                && against(p)
                && p.acts(NonReturnAssessed.class).findAny().isEmpty());
    each.put(
        "I18",
        p ->
            ((p.act() instanceof CessationOpened || p.act() instanceof CancellationOpened)
                    && p.acts(DecisionIssued.class)
                        .noneMatch(d -> d.outcome() == Recommendation.RECOGNISE)
                    && p.acts(AppealDecided.class)
                        .noneMatch(d -> d.outcome() == AppealOutcome.ALLOWED))
                || submits(
                    p,
                    s ->
                        (s.recommendation() == Recommendation.CEASE
                                && p.acts(CessationOpened.class).findAny().isEmpty())
                            || (s.recommendation() == Recommendation.CANCEL
                                && p.acts(CancellationOpened.class).findAny().isEmpty())));
    each.put("I19", Oracles::twoHats);
    each.put(
        "I20",
        p ->
            p.is(DecisionIssued.class)
                .filter(d ->
                    p.last(AssessmentSubmitted.class)
                            .filter(s -> s.recommendation() == d.outcome())
                            .isEmpty()
                        || ((takes(d.outcome())
                                || p.acts(ModalityChanged.class).findAny().isPresent()
                                || CareOracles.someChild(p))
                            && p.lastIndex(ReviewApproved.class::isInstance)
                                <= p.lastIndex(a ->
                                    a instanceof AssessmentSubmitted
                                        || a instanceof ReviewReturned)))
                .isPresent());
    each.put("I21", p -> p.is(DecisionServed.class).filter(d -> poor(p, d.notice())).isPresent());
    each.put("I22", Oracles::hurried);
  }

  private static boolean twoHats(Past p) {
    OfficerId by = p.now().author();
    if (p.act() instanceof ReviewApproved || p.act() instanceof ReviewReturned) {
      return p.didBefore(by, AssessmentSubmitted.class::isInstance);
    }
    return p.act() instanceof AppealDecided
        && (by.equals(officer(Role.INTERVIEWER).officer())
            || p.didBefore(by, a -> a instanceof DecisionIssued || a instanceof ReviewApproved));
  }

  static boolean against(Past p) {
    int decided = p.lastIndex(DecisionIssued.class::isInstance);
    return decided >= 0
        && takes(((DecisionIssued) p.all().get(decided).act()).outcome())
        && p.lastIndex(a -> a instanceof AppealDecided d && d.outcome() == AppealOutcome.ALLOWED)
            < decided;
  }

  private static boolean poor(Past p, Notice n) {
    boolean understood =
        p.acts(RightsExplained.class).anyMatch(r -> r.language().equals(n.language()))
            || p.acts(InterviewHeld.class).anyMatch(i -> i.spoken().equals(n.language()))
            || p.acts(Stated.class)
                .anyMatch(s -> s.value().equals(new Value.Coded(n.language().tag())));
    if (!understood || n.served().isAfter(day(p))) {
      return true;
    }
    return against(p)
        && (n.reasons().isEmpty()
            || Stream.of(Element.values())
                .anyMatch(e ->
                    status(p, e) == Status.NOT_MET
                        && n.reasons().stream()
                            .noneMatch(r -> r.element() == e && !r.reason().isBlank()))
            || n.evidence().isEmpty()
            || n.help().isBlank()
            || n.statusMeanwhile().isBlank()
            || !(n.appeal() instanceof AppealRight.Open open)
            || open.how().isBlank()
            || open.where().isBlank());
  }

  private static boolean hurried(Past p) {
    if (p.act() instanceof DecisionServed(Notice n)) {
      return n.appeal() instanceof AppealRight.Open open
          && open.deadline().isBefore(n.served().plusDays(30));
    }
    if (!(p.act() instanceof CaseClosed c)
        || !against(p)
        || c.reason() == ClosureReason.DIED
        || c.reason() == ClosureReason.WITHDRAWN) {
      return false;
    }
    int lodged = p.lastIndex(AppealLodged.class::isInstance);
    int heard = p.lastIndex(AppealDecided.class::isInstance);
    int served = p.lastIndex(DecisionServed.class::isInstance);
    if (lodged > heard) {
      return true;
    }
    return heard < served
        && p.all().get(served).act() instanceof DecisionServed(Notice n)
        && n.appeal() instanceof AppealRight.Open open
        && !day(p).isAfter(open.deadline().plusDays(42));
  }
}
