package org.asylia.caseload;

import static org.asylia.casefile.Role.REGISTRATION_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Language;
import org.asylia.casefile.SaidAge;
import org.asylia.casefile.SaidDate;
import org.asylia.casefile.SaidDate.Calendar;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;

/** What a person and others state at registration; some of it disagrees. */
record Statements(Journey j, Person p) {
  private static final String LIST = "transit centre list";

  void state() {
    names();
    born();
    who();
    if (p.applicant()) {
      account();
    } else if (!p.heard()) {
      var seen = j.say("child note").words(j.team.office(REGISTRATION_OFFICER));
      state(Topic.RELATIVE, seen, new Source.Observed(), false);
    }
  }

  private void names() {
    said(Topic.NAME, new Value.Name(p.name().hangul()), false);
    if (j.dice.chance(40)) {
      said(Topic.NAME, new Value.Name(p.name().northern()), false);
    }
    if (j.dice.chance(35)) {
      said(Topic.NAME, new Value.Name(p.name().hanja()), false);
    }
    boolean chinese = p.spoken().equals(Language.CHINESE) || p.bornAbroad();
    if (chinese || j.dice.chance(25)) {
      listed(Topic.NAME, new Value.Name(chinese ? p.name().pinyin() : p.name().revised()));
    }
  }

  private void born() {
    LocalDate born = p.born();
    int how = p.bornAbroad() ? 0 : j.dice.below(4);
    SaidDate date =
        switch (how) {
          case 0 -> SaidDate.solar(born);
          case 1 -> lunar(born.minusDays(34));
          case 2 -> SaidDate.solarYear(born.getYear());
          default -> juche(born);
        };
    said(Topic.BIRTH, new Value.Dated(date), false);
    if (ageConflicts()) {
      int korean = j.script.today().getYear() - born.getYear() + 1;
      LocalDate asOf = j.script.today().minusDays(j.dice.between(20, 90));
      var age = new SaidAge(korean, SaidAge.Reckoning.COMPLETED, asOf);
      j.note("listed age", listed(Topic.BIRTH, new Value.Aged(age)));
    } else if (j.dice.chance(40)) {
      int korean = j.script.today().getYear() - born.getYear() + 1;
      var age = new SaidAge(korean, SaidAge.Reckoning.KOREAN, j.script.today());
      said(Topic.BIRTH, new Value.Aged(age), false);
    }
  }

  private boolean ageConflicts() {
    return p.applicant() && (j.plan.profile().point().equals("age") || j.dice.chance(25));
  }

  private static SaidDate lunar(LocalDate date) {
    int day = Math.min(date.getDayOfMonth(), 29);
    return new SaidDate(
        Calendar.LUNAR,
        OptionalInt.of(date.getYear()),
        OptionalInt.of(date.getMonthValue()),
        OptionalInt.of(day),
        false,
        "음력 " + date.getMonthValue() + "월 " + day + "일");
  }

  private static SaidDate juche(LocalDate date) {
    int year = date.getYear() - 1911;
    return new SaidDate(
        Calendar.JUCHE,
        OptionalInt.of(year),
        OptionalInt.of(date.getMonthValue()),
        OptionalInt.of(date.getDayOfMonth()),
        false,
        "주체 " + year + "년");
  }

  private void who() {
    said(Topic.SEX, new Value.Coded(p.female() ? "female" : "male"), false);
    said(Topic.LANGUAGE, new Value.Coded(p.spoken().tag()), false);
    String origin = j.law.situation().countryOfOrigin().code();
    if (p.bornAbroad()) {
      said(Topic.BIRTH_PLACE, new Value.Coded("CN"), false);
      said(Topic.NATIONALITY, new Value.NotStated(), false);
    } else {
      said(Topic.BIRTH_PLACE, new Value.Coded(origin), false);
      said(Topic.NATIONALITY, new Value.Coded(origin), false);
    }
    j.note(
        "seen here " + p.relation(),
        state(
            Topic.WHEREABOUTS,
            new Value.Coded(j.plan.host().code()),
            new Source.Observed(),
            false));
  }

  private void account() {
    j.note("said role", own(Topic.ROLE_HELD, "said role"));
    j.note("said exit", own(Topic.EXIT, "exit said"));
    j.note("said motive", own(Topic.MOTIVE, "said motive"));
    if (List.of("crossing", "church").contains(j.plan.profile().story()) && j.dice.chance(60)) {
      said(Topic.MOTIVE, new Value.Coded("economic"), false);
    }
    j.note("said fear", own(Topic.FEAR, "answer fear"));
    if (j.dice.chance(50)) {
      own(Topic.RELATIVE, "relative said");
    }
    if (j.plan.profile().story().equals("onward")) {
      own(Topic.AFTER_EXIT, "destination said");
    }
    if (sick()) {
      own(Topic.HEALTH, "health");
    }
    j.citable.add(j.noted.getOrDefault("said exit", j.noted.get("said fear")));
  }

  private boolean sick() {
    return List.of("returned", "elder").contains(j.plan.profile().story()) || j.dice.chance(15);
  }

  private EntryId own(Topic topic, String key) {
    return said(topic, j.say(key).words(p.spoken()), false);
  }

  private EntryId said(Topic topic, Value value, boolean inConfidence) {
    boolean byParent = !p.heard() && p.relation() == Relation.CHILD;
    var by = byParent ? j.applicant().id() : p.id();
    return state(topic, value, new Source.Said(by), inConfidence);
  }

  private EntryId listed(Topic topic, Value value) {
    LocalDate dated = j.script.today().minusDays(j.dice.between(20, 90));
    return state(topic, value, new Source.Listed(LIST, dated), false);
  }

  private EntryId state(Topic topic, Value value, Source source, boolean inConfidence) {
    return j.add(
        REGISTRATION_OFFICER,
        new Stated(p.id(), topic, Optional.empty(), value, source, inConfidence));
  }
}
