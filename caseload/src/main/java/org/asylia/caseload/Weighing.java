package org.asylia.caseload;

import static org.asylia.casefile.Role.ADJUDICATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.casefile.AssessmentAct.AdverseGround;
import org.asylia.casefile.AssessmentAct.AgentKind;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.Detail;
import org.asylia.casefile.AssessmentAct.ExclusionTriggered;
import org.asylia.casefile.AssessmentAct.Explanation;
import org.asylia.casefile.AssessmentAct.FactAssessed;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Grade;
import org.asylia.casefile.AssessmentAct.Indicator;
import org.asylia.casefile.AssessmentAct.NonReturnAssessed;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.AssessmentAct.ReturnRisk;
import org.asylia.casefile.AssessmentAct.ReturnStandard;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.Citation;
import org.asylia.casefile.Country;
import org.asylia.casefile.Element;
import org.asylia.casefile.EntryId;

/** The assessment: facts, credibility, findings element by element, and what the set yields. */
record Weighing(Journey j) {
  private static final Element CLAUSE = Element.EXCLUSION_1F_A;

  void weigh() {
    j.script.days(4, 12);
    new Exhibits(j).countryInformation();
    facts().forEach(this::fact);
    credibility();
    for (Element element : Element.values()) {
      if (element.material()) {
        finding(element);
      }
    }
    if (served()) {
      exclusion();
    }
    if (j.plan.recommendation().adverse()) {
      nonReturn();
    }
  }

  /** Looks again at what the reviewing officer named. */
  void again() {
    j.script.days(2, 6);
    finding(Element.OBJECTIVE_RISK);
    finding(Element.PERSECUTION);
  }

  void submit() {
    j.script.days(1, 3);
    Law.Reading reading = j.law.read(j.plan.host(), j.script.today(), facts());
    j.add(
        ADJUDICATOR,
        new AssessmentSubmitted(
            reading.recommendation(),
            reading.set(),
            reading.conclusion(),
            j.write(ADJUDICATOR, "submit")));
  }

  private Map<String, String> facts() {
    return j.plan.profile().factsIn(j.plan.host().code());
  }

  private void fact(String code, String value) {
    String[] names =
        code.startsWith("rok_") || code.endsWith("_rok")
            ? new String[] {"answer south"}
            : code.startsWith("risk")
                ? new String[] {"answer fear", "report"}
                : code.startsWith("exclusion") || code.equals("regime_role")
                    ? new String[] {"answer office", "said role"}
                    : new String[] {"answer how", "evidence"};
    j.add(
        ADJUDICATOR,
        new FactFound(
            code,
            value,
            j.cite(names),
            j.write(ADJUDICATOR, value.equals("left_open") ? "reason fact open" : "reason fact")));
  }

  private void credibility() {
    credible("said exit", "answer how");
    credible("said motive", "answer why", "report");
    if (fails() == Element.IDENTITY_NATIONALITY) {
      doubted(
          remits() ? Grade.DOUBT_REMAINS : Grade.NOT_ACCEPTED,
          remits() ? "reason doubt identity" : "reason not credible");
    } else if (j.plan.profile().point().equals("age")) {
      doubted(Grade.DOUBT_REMAINS, "reason doubt");
    }
  }

  private void credible(String fact, String... names) {
    j.add(
        ADJUDICATOR,
        new FactAssessed(
            j.applicant().id(),
            j.write(ADJUDICATOR, fact.equals("said exit") ? "exit said" : fact),
            Grade.ACCEPTED,
            Set.of(
                Indicator.SUFFICIENT_DETAIL,
                Indicator.INTERNAL_CONSISTENCY,
                Indicator.CONSISTENCY_WITH_COI_AND_OTHER_EVIDENCE),
            Set.of(),
            j.cite(names),
            List.of(),
            Set.of(),
            j.write(ADJUDICATOR, "reason credible")));
  }

  private void doubted(Grade grade, String reason) {
    j.add(
        ADJUDICATOR,
        new FactAssessed(
            j.applicant().id(),
            j.write(ADJUDICATOR, "point " + j.plan.profile().point()),
            grade,
            Set.of(Indicator.INTERNAL_CONSISTENCY),
            Set.of(AdverseGround.INCONSISTENT),
            j.cite("listed age", "evidence", "point answered"),
            List.copyOf(j.points),
            Set.of(Explanation.CULTURE, Explanation.PASSAGE_OF_TIME, Explanation.INTERPRETING),
            j.write(ADJUDICATOR, reason)));
  }

  private void finding(Element element) {
    Status status = status(element);
    String key =
        status == Status.NOT_REACHED
            ? notReached()
            : status == Status.NOT_MET
                ? "reason " + element + " not met"
                : element == Element.GROUND_NEXUS
                    ? j.plan.profile().nexus()
                    : "reason " + element + " met";
    j.reasons.put(element, key);
    add(element, status, key, detail(element));
  }

  private void add(Element element, Status status, String key, Detail detail) {
    List<Citation> rests = status == Status.NOT_REACHED ? List.of() : j.cite(restsOn(element));
    List<EntryId> put = status == Status.NOT_MET ? List.copyOf(j.points) : List.of();
    j.add(
        ADJUDICATOR,
        new FindingMade(element, status, j.write(ADJUDICATOR, key), rests, put, detail));
  }

  /** The element that the facts do not carry or leave open; the last where they carry all. */
  private Element fails() {
    if (!remits() && j.plan.recommendation() != Recommendation.REFUSE) {
      return CLAUSE;
    }
    return facts().getOrDefault("nk_by_birth", "").equals("yes")
        ? Element.DUAL_NATIONALITY
        : Element.IDENTITY_NATIONALITY;
  }

  private Status status(Element element) {
    Element fails = fails();
    if (element == fails && !remits()) {
      return Status.NOT_MET;
    }
    boolean alone = element == Element.OUTSIDE_COUNTRY || element == Element.SUBJECTIVE_FEAR;
    boolean stands = alone || fails != Element.IDENTITY_NATIONALITY;
    return stands && element != fails ? Status.MET : Status.NOT_REACHED;
  }

  private boolean remits() {
    return j.plan.recommendation() == Recommendation.REMIT;
  }

  private Detail detail(Element element) {
    return switch (element) {
      case AGENT -> new Detail.Agent(AgentKind.STATE_NATIONWIDE);
      case GROUND_NEXUS -> new Detail.Grounds(j.plan.profile().grounds());
      case DUAL_NATIONALITY -> new Detail.SecondState(new Country("KR"));
      default -> new Detail.None();
    };
  }

  private String notReached() {
    if (!remits()) {
      return "reason NOT_REACHED";
    }
    return fails() == Element.DUAL_NATIONALITY ? "reason open second" : "reason open identity";
  }

  /** Whether the person served where an indication of exclusion lies. */
  private boolean served() {
    return j.plan.profile().story().equals("official");
  }

  private void exclusion() {
    j.add(
        ADJUDICATOR,
        new ExclusionTriggered(
            CLAUSE, j.write(ADJUDICATOR, "exclusion indication"), j.cite("answer office")));
    if (remits() || j.plan.recommendation() == Recommendation.REFUSE) {
      return;
    }
    boolean excluded = j.plan.recommendation() == Recommendation.EXCLUDE;
    String key = excluded ? "reason EXCLUSION not met" : "reason EXCLUSION met";
    j.reasons.put(CLAUSE, key);
    add(CLAUSE, excluded ? Status.NOT_MET : Status.MET, key, new Detail.None());
  }

  private void nonReturn() {
    j.add(
        ADJUDICATOR,
        new NonReturnAssessed(
            ReturnRisk.REAL_RISK,
            Set.of(ReturnStandard.CAT_3, ReturnStandard.ICCPR_7),
            j.cite("answer fear", "report"),
            j.write(ADJUDICATOR, "nonreturn")));
  }

  private static String[] restsOn(Element element) {
    return switch (element) {
      case IDENTITY_NATIONALITY -> names("answer why", "evidence", "point answered");
      case OUTSIDE_COUNTRY -> names("seen here APPLICANT");
      case SUBJECTIVE_FEAR -> names("answer fear");
      case OBJECTIVE_RISK -> names("answer punish", "answer since", "report");
      case PERSECUTION -> names("answer fear", "medical", "report");
      case AGENT -> names("answer punish", "law");
      case STATE_PROTECTION -> names("answer punish");
      case IFA -> names("answer punish", "report");
      case GROUND_NEXUS -> names("answer punish", "answer since", "law");
      case DUAL_NATIONALITY -> names("answer south", "KR law", "answer papers");
      default -> names("answer office", "point answered");
    };
  }

  private static String[] names(String... names) {
    return names;
  }

  /** Everything the notice may show the person, in the order of the elements. */
  static List<Citation> shown(Journey j) {
    List<Citation> all = new ArrayList<>();
    for (String name : List.of("answer why", "answer punish", "answer south", "report", "law")) {
      if (j.noted.containsKey(name)) {
        all.add(new Citation(j.noted.get(name)));
      }
    }
    return all;
  }
}
