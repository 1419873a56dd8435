package org.asylia.desk.site.cases.assessing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.ExclusionTriggered;
import org.asylia.casefile.AssessmentAct.NonReturnAssessed;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.AssessmentAct.ReturnRisk;
import org.asylia.casefile.AssessmentAct.ReturnStandard;
import org.asylia.casefile.Element;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;

/** The forms for an indication of exclusion, for return, and for the recommendation. */
final class OtherWork {
  static final String TRIGGER = "trigger";
  static final String RETURN = "return";
  static final String SUBMIT = "submit";

  private OtherWork() {}

  static Work trigger(Bench at) {
    var say = at.say();
    List<Choice> clauses =
        Stream.of(Element.values())
            .filter(e -> e.stage() == Element.Stage.EXCLUSION)
            .map(e -> new Choice(e.name(), say.word(e)))
            .toList();
    return new Work(
        TRIGGER,
        say.say("assessing.trigger-new"),
        say.say("assessing.trigger-help"),
        List.of(
            new Work.Pick(
                at.form().fill(Field.of("work-clause", say.say("assessing.clause")).needed()),
                clauses),
            new Work.Text(
                at.form()
                    .fill(Field.of("work-indication", say.say("assessing.indication")).needed())),
            at.rests(List.of())),
        false);
  }

  static Optional<ExclusionTriggered> triggered(Bench at) {
    Optional<Element> clause =
        at.form().choice("work-clause", Element.class, at.say().say("assessing.clause-needed"));
    String indication =
        at.form().needed("work-indication", at.say().say("assessing.indication-needed"));
    return clause.map(c -> new ExclusionTriggered(c, indication, at.cited()));
  }

  static Work nonReturn(Bench at) {
    var say = at.say();
    Optional<NonReturnAssessed> before = at.file().assessment().nonReturn().map(n -> n.act());
    Field risk = Field.of("work-risk", say.say("assessing.risk")).needed();
    Field standards = Field.of("work-standards", say.say("assessing.standards")).needed();
    return new Work(
        RETURN,
        say.say("assessing.return"),
        say.say("assessing.return-help"),
        List.of(
            new Work.One(
                at.form().fill(before.map(b -> risk.holding(b.risk().name())).orElse(risk)),
                at.choices(ReturnRisk.class)),
            new Work.Several(
                at.form()
                    .fill(
                        before
                            .map(b ->
                                standards.holding(
                                    b.standards().stream().map(Enum::name).toArray(String[]::new)))
                            .orElse(standards)),
                at.choices(ReturnStandard.class)),
            at.rests(before.map(NonReturnAssessed::citations).orElse(List.of())),
            at.why(before.map(NonReturnAssessed::reason).orElse(""))),
        false);
  }

  static Optional<NonReturnAssessed> returned(Bench at) {
    return at.form()
        .choice("work-risk", ReturnRisk.class, at.say().say("assessing.risk-needed"))
        .map(risk ->
            new NonReturnAssessed(
                risk, at.ticked("work-standards", ReturnStandard.class), at.cited(), at.reason()));
  }

  static Work submit(Bench at) {
    var say = at.say();
    return new Work(
        SUBMIT,
        say.say("assessing.submit"),
        say.say("assessing.submit-help"),
        List.of(
            new Work.One(
                at.form()
                    .fill(
                        Field.of("work-recommendation", say.say("assessing.recommendation"))
                            .needed()),
                at.choices(Recommendation.class)),
            new Work.Text(
                at.form().fill(Field.of("work-reasons", say.say("assessing.reasons")).needed()))),
        false);
  }

  static Optional<AssessmentSubmitted> submitted(Bench at) {
    Optional<Recommendation> recommendation =
        at.form()
            .choice(
                "work-recommendation",
                Recommendation.class,
                at.say().say("assessing.recommendation-needed"));
    String reasons = at.form().needed("work-reasons", at.say().say("assessing.reasons-needed"));
    return recommendation.flatMap(r ->
        at.version()
            .flatMap(set ->
                at.office()
                    .parameters()
                    .conclude(set, at.file().assessment().factValues(), at.today())
                    .map(c -> new AssessmentSubmitted(r, set, c, reasons))));
  }
}
