package org.asylia.desk.casebook;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.Explanations;
import org.asylia.adjudication.Proposed;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.Conclusion;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Proposal;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Citation;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.DecisionAct.ReviewApproved;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.MemberAdded;
import org.asylia.casefile.IntakeAct.RegistrationCompleted;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Modality;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Role;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.Outcome;
import org.asylia.vault.Heads;

/**
 * Takes published decisions through the whole way: opened, facts stated and found, evaluated,
 * submitted, reviewed by another officer, decided. Every act passes the rules of the house.
 *
 * <p>A file is opened as at a tribunal, on a matter decided before: nobody is there to be heard,
 * and the record of the proceedings is the published decision itself. Nothing is added to what it
 * says; age and company, on which it is silent, are kept as the rules protect most.
 */
final class Replay {
  private static final Explanations WORDS = Explanations.of(Locale.ENGLISH);

  private final Office office;
  private final CasebookOfficers officers;
  private final CasebookData data;
  private final RandomGenerator random;

  Replay(ThrowAwayStore store, CasebookData data, RandomGenerator random) {
    this.office = store.office();
    this.officers = store.officers();
    this.data = data;
    this.random = random;
  }

  /** What came of a replay. */
  sealed interface Replayed {
    /**
     * It was decided.
     *
     * @param conclusion what its record says the set yields
     * @param decision what the officers of the store decided on that; empty where the matter is not
     *     refugee status, so that only the set was asked
     */
    record Decided(Conclusion conclusion, Optional<Recommendation> decision) implements Replayed {}

    /** The rules of the house refuse an honest replay. */
    record Refused(String why) implements Replayed {}
  }

  /** Takes a decision through the whole way. */
  Replayed of(Replayable decision) {
    return new Journey(decision).go();
  }

  /** What the set of a decision yields, where there is no way for its matter to go. */
  Replayed onlyTheSet(Replayable decision) {
    return new Replayed.Decided(conclusion(decision, asked(decision)), Optional.empty());
  }

  private static Map<String, String> asked(Replayable decision) {
    Map<String, String> asked = new TreeMap<>();
    decision.set().inputs().stream()
        .map(input -> input.name())
        .filter(decision.facts()::containsKey)
        .forEach(code -> asked.put(code, decision.facts().get(code)));
    return asked;
  }

  private Conclusion conclusion(Replayable decision, Map<String, String> found) {
    return office
        .parameters()
        .conclude(PublishedParameters.version(decision.set()), found, decision.day())
        .orElseThrow();
  }

  /** One decision on its way. */
  private final class Journey {
    private final Replayable decision;
    private final CaseId id = office.node().vault().newCase();
    private final List<Proposed> batch = new ArrayList<>();
    private Heads heads = Heads.none();
    private Instant now;
    private Optional<CaseFile> file = Optional.empty();
    private Optional<String> refused = Optional.empty();

    Journey(Replayable decision) {
      this.decision = decision;
      this.now = decision.day().atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    Replayed go() {
      EntryId published = register();
      commit();
      Map<String, String> found = found(published);
      Recommendation recommendation = assess(found, new Citation(published));
      commit();
      add(officers.reviewer(), new ReviewApproved("the findings follow from what is stated"));
      commit();
      add(officers.adjudicator(), new DecisionIssued(recommendation, "as assessed and reviewed"));
      commit();
      return refused.<Replayed>map(Replayed.Refused::new).orElseGet(this::decided);
    }

    private Replayed decided() {
      CaseFile decided = file.orElseThrow();
      return new Replayed.Decided(
          decided.assessment().submitted().orElseThrow().act().conclusion(),
          Optional.of(decided.decisions().issued().orElseThrow().act().outcome()));
    }

    private EntryId register() {
      PersonId person = new PersonId(new UUID(random.nextLong(), random.nextLong()));
      Source source = new Source.Published(decision.citation());
      add(
          officers.clerk(),
          new CaseOpened(office.situation().id(), decision.host(), Modality.REGULAR, true));
      add(
          officers.supervisor(),
          new OfficerAssigned(officers.adjudicator().officer(), Role.ADJUDICATOR));
      add(
          officers.supervisor(),
          new OfficerAssigned(officers.reviewer().officer(), Role.REVIEWING_OFFICER));
      add(
          officers.clerk(),
          new MemberAdded(person, Relation.APPLICANT, AgeClass.NOT_KNOWN, Company.UNACCOMPANIED));
      for (CodedFact fact : data.facts()) {
        add(officers.clerk(), stated(person, fact.code(), source));
      }
      EntryId published =
          add(
              officers.clerk(),
              new EvidenceAdded(
                  EvidenceKind.PUBLISHED_DECISION,
                  decision.citation(),
                  decision.day(),
                  "the published decision",
                  false));
      add(officers.clerk(), new RegistrationCompleted());
      return published;
    }

    private Stated stated(PersonId person, String code, Source source) {
      String value = decision.facts().getOrDefault(code, CodedFact.NOT_STATED);
      Value said =
          value.equals(CodedFact.NOT_STATED) ? new Value.NotStated() : new Value.Coded(value);
      return new Stated(person, Topic.CODED_FACT, Optional.of(code), said, source, false);
    }

    private Map<String, String> found(EntryId published) {
      Map<String, String> found = asked(decision);
      found.forEach((code, value) ->
          add(
              officers.adjudicator(),
              new FactFound(
                  code,
                  value,
                  List.of(new Citation(published)),
                  value.equals(CodedFact.NOT_STATED)
                      ? "the published decision is silent on it"
                      : "as the published decision has it")));
      return found;
    }

    private Recommendation assess(Map<String, String> found, Citation published) {
      SetVersion version = PublishedParameters.version(decision.set());
      Conclusion conclusion = conclusion(decision, found);
      List<Act> findings =
          new Findings(data, office.situation().secondNationalities(), published, found, conclusion)
              .acts();
      findings.forEach(act -> add(officers.adjudicator(), act));
      Recommendation recommendation = recommendation(conclusion, findings);
      add(
          officers.adjudicator(),
          new AssessmentSubmitted(
              recommendation, version, conclusion, "what the set yields on the facts found"));
      return recommendation;
    }

    private EntryId add(Actor actor, Act act) {
      EntryId entry = office.node().vault().newEntry();
      now = now.plus(Duration.ofSeconds(1));
      batch.add(new Proposed(act, actor, now, entry));
      return entry;
    }

    /** Puts what was added before the rules; after a refusal nothing more is put. */
    private void commit() {
      if (refused.isEmpty()) {
        switch (office.cases().record(id, heads, List.copyOf(batch))) {
          case Outcome.Done done -> {
            heads = done.after().heads();
            file = Optional.of(done.after().file());
          }
          case Outcome.Refused no -> refused = Optional.of(why(no));
          case Outcome.Conflict conflict ->
              throw new IllegalStateException("Somebody else wrote in a new case of this store.");
        }
      }
      batch.clear();
    }
  }

  /**
   * What an officer who follows the set recommends; what is left to weigh is sent back. So is a
   * refusal for a bar while inclusion is open: then no element is found against the person, and the
   * rules of the house take nothing from anybody on that.
   */
  private static Recommendation recommendation(Conclusion conclusion, List<Act> findings) {
    if (conclusion.proposal() == Proposal.NEEDS_MORE) {
      return Recommendation.REMIT;
    }
    boolean against =
        findings.stream().anyMatch(a -> a instanceof FindingMade f && f.status() == Status.NOT_MET);
    return switch (conclusion.outcome()) {
      case "GRANT" -> Recommendation.RECOGNISE;
      case "REFUSE" -> against ? Recommendation.REFUSE : Recommendation.REMIT;
      case "EXCLUDE" -> Recommendation.EXCLUDE;
      default -> Recommendation.REMIT;
    };
  }

  private static String why(Outcome.Refused no) {
    return no.refusals().stream()
        .map(refusal -> refusal.ruleId() + ": " + WORDS.why(refusal))
        .distinct()
        .limit(3)
        .collect(Collectors.joining("; "));
  }
}
