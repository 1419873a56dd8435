package org.asylia.desk.browser;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.asylia.adjudication.Actor;
import org.asylia.casefile.Country;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.IntakeAct.ConsentRefused;
import org.asylia.casefile.IntakeAct.MemberAdded;
import org.asylia.casefile.IntakeAct.NeedIdentified;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.IntakeAct.RightsExplained;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Language;
import org.asylia.casefile.Modality;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.ProtectionAct.AlarmKind;
import org.asylia.casefile.ProtectionAct.AlarmRaised;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.casefile.SaidAge;
import org.asylia.casefile.SaidDate;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.desk.office.Batch;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.office.Outcome;
import org.asylia.desk.people.DemonstrationRoster;

/** Cases of invented people, recorded through the rules, for pages to show. */
public record PreparedCases(Office office) {
  private static final Country HOST = new Country("TH");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  /** The supervisor, who may see every case of the office. */
  public static Actor supervisor() {
    return officer("supervisor-sorrel");
  }

  /** A demonstration officer as an actor. */
  public static Actor officer(String id) {
    var officer = new DemonstrationRoster().officer(id).orElseThrow();
    return new Actor(officer.officer(), officer.roles());
  }

  /** A mother whose birth is stated in three ways that disagree, with her daughter. */
  public OpenCase family() {
    PersonId mother = new PersonId(UUID.randomUUID());
    PersonId daughter = new PersonId(UUID.randomUUID());
    return everybody(
        office
            .cases()
            .begin(
                officer("registrar-alder"),
                batch -> {
                  open(batch, Modality.REGULAR);
                  member(batch, mother, Relation.APPLICANT, AgeClass.ADULT, Company.ACCOMPANIED);
                  name(batch, mother, "시험 하나");
                  name(batch, mother, "Si Hana");
                  born(batch, mother);
                  who(batch, mother, "female");
                  member(batch, daughter, Relation.CHILD, AgeClass.CHILD, Company.ACCOMPANIED);
                  name(batch, daughter, "시험 두리");
                  who(batch, daughter, "female");
                  claim(batch, mother);
                  needsAndConsents(batch, mother);
                }));
  }

  /** A child alone, held in detention, with an alarm that nobody has taken on. */
  public OpenCase detainedChild() {
    PersonId child = new PersonId(UUID.randomUUID());
    OpenCase opened =
        everybody(
            office
                .cases()
                .begin(
                    officer("registrar-alder"),
                    batch -> {
                      open(batch, Modality.ACCELERATED);
                      member(
                          batch,
                          child,
                          Relation.APPLICANT,
                          AgeClass.NOT_KNOWN,
                          Company.UNACCOMPANIED);
                      name(batch, child, "시험 셋");
                      who(batch, child, "male");
                    }));
    return done(
        office
            .cases()
            .record(
                officer("protection-juniper"),
                opened.file().id(),
                opened.heads(),
                batch ->
                    batch.add(
                        new AlarmRaised(
                            child,
                            AlarmKind.DETENTION,
                            HOST,
                            office.clock().instant(),
                            Duration.ofHours(2),
                            "Held at a police station."))));
  }

  /** What was recorded; fails where rules refused it. */
  public static OpenCase done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> done.after();
      case Outcome.Refused refused -> throw new AssertionError(refused.refusals().toString());
      case Outcome.Conflict conflict -> throw new AssertionError("somebody else came first");
    };
  }

  private OpenCase everybody(Outcome begun) {
    return Everybody.on(office, done(begun).file().id());
  }

  private void open(Batch batch, Modality modality) {
    batch.add(new CaseOpened(office.situation().id(), HOST, modality, false));
  }

  private static void member(
      Batch batch, PersonId person, Relation relation, AgeClass age, Company company) {
    batch.add(new MemberAdded(person, relation, age, company));
    batch.add(new RightsExplained(person, Language.KOREAN));
  }

  private static void name(Batch batch, PersonId person, String written) {
    said(batch, person, Topic.NAME, new Value.Name(written));
  }

  private static void born(Batch batch, PersonId person) {
    said(
        batch,
        person,
        Topic.BIRTH,
        new Value.Dated(
            new SaidDate(
                SaidDate.Calendar.LUNAR,
                OptionalInt.of(1987),
                OptionalInt.of(3),
                OptionalInt.of(9),
                false,
                "음력 3월 9일")));
    said(
        batch,
        person,
        Topic.BIRTH,
        new Value.Dated(
            new SaidDate(
                SaidDate.Calendar.JUCHE,
                OptionalInt.of(76),
                OptionalInt.empty(),
                OptionalInt.empty(),
                false,
                "주체 76년")));
    state(
        batch,
        person,
        Topic.BIRTH,
        new Value.Aged(new SaidAge(29, SaidAge.Reckoning.COMPLETED, DAY)),
        new Source.Listed("transit list", DAY),
        false);
  }

  private static void who(Batch batch, PersonId person, String sex) {
    said(batch, person, Topic.SEX, new Value.Coded(sex));
    said(batch, person, Topic.NATIONALITY, new Value.Coded("KP"));
    said(batch, person, Topic.LANGUAGE, new Value.Coded("ko"));
    state(batch, person, Topic.WHEREABOUTS, new Value.Coded("TH"), new Source.Observed(), false);
  }

  private static void claim(Batch batch, PersonId person) {
    said(batch, person, Topic.EXIT, words("밤에 강을 건넜습니다."));
    said(batch, person, Topic.MOTIVE, new Value.Coded("economic"));
    said(batch, person, Topic.FEAR, words("돌려보내지면 수용소에 갑니다."));
    state(
        batch,
        person,
        Topic.HARM,
        words("제 딸에게는 말하지 마십시오. 팔려 갔습니다."),
        new Source.Said(person),
        true);
  }

  private static void needsAndConsents(Batch batch, PersonId person) {
    batch.add(new NeedIdentified(person, "LP-ND", new Source.Said(person)));
    batch.add(
        new ConsentGiven(
            person,
            Purpose.REFERRAL,
            new Recipient(Recipient.Kind.ORGANISATION, Optional.of(HOST), "health-partner"),
            Optional.of(DAY.plusYears(1))));
    batch.add(
        new ConsentRefused(
            person,
            Purpose.NATIONALITY_CHECK,
            new Recipient(
                Recipient.Kind.SECOND_STATE, Optional.of(new Country("KR")), "mission-in-host")));
  }

  private static Value words(String text) {
    return new Value.Words(text, Language.KOREAN);
  }

  private static void said(Batch batch, PersonId person, Topic topic, Value value) {
    state(batch, person, topic, value, new Source.Said(person), false);
  }

  private static void state(
      Batch batch, PersonId person, Topic topic, Value value, Source source, boolean confidence) {
    batch.add(new Stated(person, topic, Optional.empty(), value, source, confidence));
  }
}
