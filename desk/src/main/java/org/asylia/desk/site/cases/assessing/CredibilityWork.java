package org.asylia.desk.site.cases.assessing;

import java.util.List;
import java.util.Optional;
import org.asylia.casefile.AssessmentAct.AdverseGround;
import org.asylia.casefile.AssessmentAct.Explanation;
import org.asylia.casefile.AssessmentAct.FactAssessed;
import org.asylia.casefile.AssessmentAct.Grade;
import org.asylia.casefile.AssessmentAct.Indicator;
import org.asylia.casefile.PersonId;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.site.cases.citing.People;

/** The form that assesses the credibility of one material fact. */
final class CredibilityWork {
  static final String KEY = "credibility";

  private CredibilityWork() {}

  static Work of(Bench at) {
    var say = at.say();
    var form = at.form();
    People people = new People(say, at.file());
    Field person = Field.of("work-person", say.say("assessing.person")).needed();
    List<Choice> everybody = people.choices();
    return new Work(
        KEY,
        say.say("assessing.credibility-new"),
        say.say("assessing.credibility-help"),
        List.of(
            new Work.Pick(
                form.fill(
                    everybody.size() == 1 ? person.holding(everybody.getFirst().value()) : person),
                everybody),
            new Work.Line(
                form.fill(Field.of("work-fact", say.say("assessing.material-fact")).needed())),
            new Work.One(
                form.fill(Field.of("work-grade", say.say("assessing.grade")).needed()),
                at.choices(Grade.class)),
            new Work.Several(
                form.fill(Field.of("work-indicators", say.say("assessing.indicators"))),
                at.choices(Indicator.class)),
            new Work.Several(
                form.fill(
                    Field.of("work-adverse", say.say("assessing.adverse"))
                        .hinting(say.say("assessing.adverse-hint"))),
                at.choices(AdverseGround.class)),
            new Work.Several(
                form.fill(Field.of("work-considered", say.say("assessing.considered"))),
                at.choices(Explanation.class)),
            at.points(List.of()),
            at.rests(List.of()),
            at.why("")),
        false);
  }

  static Optional<FactAssessed> read(Bench at) {
    var say = at.say();
    var form = at.form();
    Optional<PersonId> person = new People(say, at.file()).find(form.text("work-person"));
    if (person.isEmpty()) {
      form.refuse("work-person", say.say("assessing.person-needed"));
    }
    String fact = form.needed("work-fact", say.say("assessing.material-fact-needed"));
    Optional<Grade> grade =
        form.choice("work-grade", Grade.class, say.say("assessing.grade-needed"));
    return person.flatMap(p ->
        grade.map(g ->
            new FactAssessed(
                p,
                fact,
                g,
                at.ticked("work-indicators", Indicator.class),
                at.ticked("work-adverse", AdverseGround.class),
                at.cited(),
                at.put(),
                at.ticked("work-considered", Explanation.class),
                at.reason())));
  }
}
