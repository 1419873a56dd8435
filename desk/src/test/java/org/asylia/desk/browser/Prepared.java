package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.asylia.adjudication.Actor;
import org.asylia.casefile.Citation;
import org.asylia.casefile.Country;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.MemberAdded;
import org.asylia.casefile.IntakeAct.RegistrationCompleted;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.IntakeAct.RightsExplained;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.InterviewAct.Interpreting;
import org.asylia.casefile.InterviewAct.InterviewHeld;
import org.asylia.casefile.InterviewAct.Question;
import org.asylia.casefile.InterviewAct.QuestionAsked;
import org.asylia.casefile.InterviewAct.ReadBackConfirmed;
import org.asylia.casefile.InterviewAct.Speaker;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;
import org.asylia.casefile.Language;
import org.asylia.casefile.Modality;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Role;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.desk.office.Batch;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.office.Outcome;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.people.Officer;

/** A case that grows by acts of the demonstration's officers, for tests that look at its pages. */
public final class Prepared {
  /** The day on which everything here happens. */
  public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final Office office;
  private final PersonId applicant;
  private OpenCase open;

  private Prepared(Office office, PersonId applicant, OpenCase open) {
    this.office = office;
    this.applicant = applicant;
    this.open = open;
  }

  /** A registered adult applicant of a synthetic name; the interview is owed. */
  public static Prepared registered(Office office) {
    PersonId person = new PersonId(UUID.randomUUID());
    Outcome outcome =
        office
            .cases()
            .begin(
                any(Role.REGISTRATION_OFFICER),
                batch -> {
                  batch.add(
                      new CaseOpened("north-korea", new Country("TH"), Modality.REGULAR, false));
                  batch.add(
                      new MemberAdded(
                          person, Relation.APPLICANT, AgeClass.ADULT, Company.ACCOMPANIED));
                  batch.add(new RightsExplained(person, Language.KOREAN));
                  batch.add(
                      new Stated(
                          person,
                          Topic.NAME,
                          Optional.empty(),
                          new Value.Name("가상 인물"),
                          new Source.Said(person),
                          false));
                  batch.add(new RegistrationCompleted());
                });
    return new Prepared(office, person, Everybody.on(office, done(outcome).after().file().id()));
  }

  /** An adult applicant who was heard in that many lines; the assessment is owed. */
  public static Prepared heard(Office office, int lines) {
    Prepared prepared = registered(office);
    EntryId interview = prepared.interview(lines);
    prepared.does(
        Role.INTERVIEWER,
        batch -> {
          for (Question question : Question.values()) {
            batch.add(new QuestionAsked(question, prepared.applicant, prepared.line(1)));
          }
          batch.add(new ReadBackConfirmed(interview, DAY));
        });
    return prepared;
  }

  /** An interview of that many lines, nothing confirmed. */
  public EntryId interview(int lines) {
    List<EntryId> interview = new java.util.ArrayList<>();
    does(
        Role.INTERVIEWER,
        batch -> {
          EntryId id =
              batch.add(
                  new InterviewHeld(
                      applicant, DAY, Language.KOREAN, true, new Interpreting.NoInterpreter()));
          interview.add(id);
          for (int number = 1; number <= lines; number++) {
            batch.add(line(id, number));
          }
        });
    return interview.getFirst();
  }

  private static UtteranceRecorded line(EntryId interview, int number) {
    boolean question = number % 2 == 1;
    return new UtteranceRecorded(
        interview,
        number,
        question ? Speaker.INTERVIEWER : Speaker.APPLICANT,
        new Value.Words(
            question ? "그 다음에 어떻게 되었습니까?" : "강을 건너다가 발각되었습니다. " + number, Language.KOREAN),
        Optional.of(
            new Value.Words(
                question ? "What happened next?" : "I was found when crossing the river. " + number,
                Language.ENGLISH)),
        OptionalLong.of(number * 7_000L),
        false);
  }

  /** The entry of that line of the first interview. */
  public EntryId line(int number) {
    return open.file()
        .interviews()
        .utterances()
        .filter(u -> u.act().number() == number)
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** A citation of that line. */
  public List<Citation> cites(int number) {
    return List.of(new Citation(line(number)));
  }

  /** Acts happen, by an officer of that role. */
  public Prepared does(Role role, Consumer<Batch> acts) {
    open = done(office.cases().record(any(role), open.file().id(), open.heads(), acts)).after();
    return this;
  }

  /** The case as it is now in the record. */
  public OpenCase now() {
    open = office.cases().open(any(Role.ADJUDICATOR), open.file().id()).orElseThrow();
    return open;
  }

  /** The applicant. */
  public PersonId applicant() {
    return applicant;
  }

  /** The address of a page of the case. */
  public String path(String below) {
    return "/cases/" + open.file().id() + below;
  }

  private static Actor any(Role role) {
    Officer officer =
        new DemonstrationRoster()
            .officers().stream().filter(o -> o.holds(role)).findFirst().orElseThrow();
    return new Actor(officer.officer(), Set.copyOf(officer.roles()));
  }

  private static Outcome.Done done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return (Outcome.Done) outcome;
  }
}
