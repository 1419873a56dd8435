package org.asylia.adjudication.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.*;
import org.asylia.casefile.Citation;
import org.asylia.casefile.Country;
import org.asylia.casefile.DecisionAct.*;
import org.asylia.casefile.Element;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.*;
import org.asylia.casefile.IntakeAct.*;
import org.asylia.casefile.InterviewAct.*;
import org.asylia.casefile.Language;
import org.asylia.casefile.Modality;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.casefile.ResettlementAct.*;
import org.asylia.casefile.Role;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;

/** The ordinary way of a case, told step by step; each step leaves what later ones cite. */
public final class Story {
  /** The host state of the tests; it has no parameter set of its own. */
  public static final Country HOST = new Country("TH");

  /** Facts on which the mandate set grants. */
  public static final Map<String, String> GRANT = facts("yes");

  /** Facts on which it refuses. */
  public static final Map<String, String> REFUSE = facts("no");

  /** The file. */
  public final Scenario at = new Scenario();

  private final List<EntryId> lines = new ArrayList<>();
  private Optional<EntryId> document = Optional.empty();

  private static Map<String, String> facts(String risk) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("nk_by_birth", "yes");
    facts.put("rok_registered", "no");
    facts.put("lived_in_rok", "no");
    facts.put("rok_protection_request", "not_made");
    facts.put("risk_dprk", risk);
    facts.put("risk_rok", "no");
    facts.put("other_nationality", "no");
    facts.put("risk_other_state", "no");
    facts.put("regime_role", "none");
    facts.put("exclusion_conduct", "none");
    facts.put("exclusion_defence", "none_applies");
    return facts;
  }

  /** A file is opened in that modality, with an adult applicant. */
  public static Story opened(Modality modality) {
    Story story = new Story();
    story.at.does(new CaseOpened("north-korea", HOST, modality, false));
    story.at.does(
        new MemberAdded(
            Scenario.APPLICANT, Relation.APPLICANT, AgeClass.ADULT, Company.ACCOMPANIED));
    story.at.does(new RightsExplained(Scenario.APPLICANT, Language.KOREAN));
    return story;
  }

  /** A file is opened at a tribunal, with the decision published on it. */
  public static Story tribunal() {
    Story story = new Story();
    var appeal = Scenario.officer(Role.APPEAL_OFFICER);
    story.at.does(appeal, new CaseOpened("north-korea", HOST, Modality.REGULAR, true));
    story.at.does(
        new MemberAdded(
            Scenario.APPLICANT, Relation.APPLICANT, AgeClass.ADULT, Company.ACCOMPANIED));
    story.document =
        Optional.of(
            story.at.does(
                new EvidenceAdded(
                    EvidenceKind.PUBLISHED_DECISION, "decision", story.at.today(), "", false)));
    story.at.does(new RegistrationCompleted());
    return story;
  }

  /** The spouse joins the file. */
  public Story withSpouse() {
    at.does(new MemberAdded(Scenario.SPOUSE, Relation.SPOUSE, AgeClass.ADULT, Company.ACCOMPANIED));
    return this;
  }

  /** Registration is complete. */
  public Story registered() {
    at.does(new RegistrationCompleted());
    return this;
  }

  /** The applicant is heard alone and asked the required questions; the record is confirmed. */
  public Story heard() {
    return heard(Scenario.APPLICANT, Question.values());
  }

  /** A person is heard alone and asked these questions; the record is confirmed. */
  public Story heard(PersonId person, Question... questions) {
    EntryId interview = interview(person, true);
    EntryId line = line(interview, 1);
    for (Question question : questions) {
      at.does(new QuestionAsked(question, person, line));
    }
    at.does(new ReadBackConfirmed(interview, at.today()));
    return this;
  }

  /** An interview begins. */
  public EntryId interview(PersonId person, boolean alone) {
    return at.does(
        new InterviewHeld(
            person, at.today(), Language.KOREAN, alone, new Interpreting.NoInterpreter()));
  }

  /** A line of an interview. */
  public EntryId line(EntryId interview, int number) {
    EntryId line =
        at.does(
            new UtteranceRecorded(
                interview,
                number,
                Speaker.APPLICANT,
                new Value.Words("…", Language.KOREAN),
                Optional.empty(),
                OptionalLong.empty(),
                false));
    lines.add(line);
    return line;
  }

  /** Coded facts are found. */
  public Story facts(Map<String, String> facts) {
    facts.forEach((code, value) -> at.does(new FactFound(code, value, cites(), "")));
    return this;
  }

  /** Every element of inclusion is found met. */
  public Story included() {
    for (Element element : Element.values()) {
      if (element.material()) {
        at.does(met(element));
      }
    }
    return this;
  }

  /** One element is found not met, after it was put. */
  public Story notMet(Element element) {
    at.does(finding(element, Status.NOT_MET, new Detail.None()));
    return this;
  }

  /** A finding with everything it needs. */
  public FindingMade finding(Element element, Status status, Detail detail) {
    List<EntryId> put = status == Status.NOT_MET && document.isEmpty() ? List.of(put()) : List.of();
    return new FindingMade(element, status, "because", cites(), put, detail);
  }

  /** An element is met. */
  public FindingMade met(Element element) {
    Detail detail =
        element == Element.AGENT ? new Detail.Agent(AgentKind.STATE_NATIONWIDE) : new Detail.None();
    return new FindingMade(element, Status.MET, "because", cites(), List.of(), detail);
  }

  /** A point is put to the applicant. */
  public EntryId put() {
    return at.does(
        new AdversePointPut(Scenario.APPLICANT, PointKind.ELEMENT, "point", cites(), false));
  }

  /** A point is put and answered. */
  public EntryId putAndAnswered() {
    EntryId point = put();
    at.does(new AdversePointAnswered(point, new Value.NotStated(), false));
    return point;
  }

  /** What the story has to cite: the last line, or the document. */
  public List<Citation> cites() {
    return document
        .map(d -> List.of(new Citation(d)))
        .orElseGet(() -> lines.isEmpty() ? List.of() : List.of(new Citation(lines.getLast())));
  }

  /** The assessment as it would be submitted, under the set in force. */
  public AssessmentSubmitted submission(Recommendation recommendation) {
    return submission(HOST, recommendation);
  }

  /** The assessment as it would be submitted in that host state. */
  public AssessmentSubmitted submission(Country host, Recommendation recommendation) {
    SetVersion set = Scenario.PARAMETERS.inForce(host, at.today()).orElseThrow();
    Conclusion conclusion =
        Scenario.PARAMETERS
            .conclude(set, at.file().assessment().factValues(), at.today())
            .orElseThrow();
    return new AssessmentSubmitted(recommendation, set, conclusion, "reasons");
  }

  /** The assessment is submitted. */
  public Story submitted(Recommendation recommendation) {
    at.does(submission(recommendation));
    return this;
  }

  /** It is reviewed and approved. */
  public Story approved() {
    at.does(new ReviewApproved("sound"));
    return this;
  }

  /** It is decided. */
  public Story decided(Recommendation outcome) {
    at.does(new DecisionIssued(outcome, "reasons"));
    return this;
  }

  /** Return is assessed. */
  public Story returnAssessed() {
    at.does(
        new NonReturnAssessed(
            ReturnRisk.REAL_RISK, Set.of(ReturnStandard.CAT_3), cites(), "reasons"));
    return this;
  }

  /** A notice of a decision against the person, with everything in it. */
  public Notice notice() {
    return notice(
        List.of(new ElementReason(Element.OBJECTIVE_RISK, "because")),
        new AppealRight.Open("in writing", "at the office", at.today().plusDays(30)));
  }

  /** A notice with these reasons and this right of appeal. */
  public Notice notice(List<ElementReason> reasons, AppealRight appeal) {
    return new Notice(
        Language.KOREAN,
        at.today(),
        Delivery.IN_PERSON,
        reasons,
        cites(),
        appeal,
        "legal aid",
        "you may stay");
  }

  /** The decision is served. */
  public Story served(Notice notice) {
    at.does(new DecisionServed(notice));
    return this;
  }

  /** A regular case in assessment, heard, with facts on which the set grants or refuses. */
  public static Story assessing(Map<String, String> facts) {
    return assessing(Modality.REGULAR, facts);
  }

  /** A case of that modality in assessment. */
  public static Story assessing(Modality modality, Map<String, String> facts) {
    return opened(modality).registered().heard().facts(facts);
  }

  /** A regular case with a refusal decided but not served. */
  public static Story refused() {
    return assessing(REFUSE)
        .included()
        .notMet(Element.OBJECTIVE_RISK)
        .submitted(Recommendation.REFUSE)
        .approved()
        .decided(Recommendation.REFUSE);
  }

  /** A regular case with a recognition served. */
  public static Story recognised() {
    return recognised(opened(Modality.REGULAR));
  }

  /** The rest of the way to recognition. */
  public static Story recognised(Story opened) {
    Story story =
        opened
            .registered()
            .heard()
            .facts(GRANT)
            .included()
            .submitted(Recommendation.RECOGNISE)
            .approved()
            .decided(Recommendation.RECOGNISE);
    return story.served(story.notice(List.of(), new AppealRight.NotNeeded()));
  }

  /** The person agrees to a resettlement submission. */
  public EntryId willing() {
    return at.does(
        new ConsentGiven(
            Scenario.APPLICANT, Purpose.RESETTLEMENT, resettlementState(), Optional.empty()));
  }

  /** A state that resettles. */
  public static Recipient resettlementState() {
    return new Recipient(
        Recipient.Kind.RESETTLEMENT_STATE, Optional.of(new Country("CA")), "resettlement-1");
  }

  /** A submission with two categories. */
  public static SubmissionProposed submission(EntryId consent) {
    return new SubmissionProposed(
        Scenario.APPLICANT, Category.LPN, Category.LOS, Priority.URGENT, consent, "reasons");
  }

  /** A statement by the applicant. */
  public static Stated stated(Topic topic, Value value) {
    return new Stated(
        Scenario.APPLICANT,
        topic,
        Optional.empty(),
        value,
        new Source.Said(Scenario.APPLICANT),
        false);
  }

  /** Country information with every date. */
  public CountryInformationAdded country() {
    LocalDate day = at.today().minusDays(30);
    return new CountryInformationAdded(
        InformationKind.REPORT,
        new Country("KP"),
        "title",
        "publisher",
        Optional.of(day),
        Optional.of(day),
        Optional.empty(),
        "passage");
  }

  /** A finding of one element that is met and cites just that entry. */
  public static FindingMade resting(EntryId on) {
    return new FindingMade(
        Element.PERSECUTION,
        Status.MET,
        "because",
        List.of(new Citation(on)),
        List.of(),
        new Detail.None());
  }

  /** The same act, so that a step can be written in one line. */
  public EntryId does(Act act) {
    return at.does(act);
  }
}
