package org.asylia.desk.site.cases.review;

import java.util.Arrays;
import java.util.List;
import org.asylia.adjudication.Explanations;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.DecisionAct.AppealOutcome;
import org.asylia.casefile.DecisionAct.ClosureReason;
import org.asylia.casefile.Element;
import org.asylia.casefile.Entered;
import org.asylia.casefile.ListedEvidence;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.form.ActForm;
import org.asylia.desk.site.cases.form.ActForm.Input;

/** Makes the forms of the review page for one reader, with what was typed. */
record ReviewForms(
    Visit visit, OpenCase open, Explanations words, FormInput typed, ListedEvidence listed) {

  List<ActForm> offered() {
    return Arrays.stream(ReviewAct.values())
        .filter(a -> a.offered(visit, open.standing().state()))
        .map(this::form)
        .toList();
  }

  private ActForm form(ReviewAct act) {
    Messages say = visit.messages();
    return switch (act) {
      case APPROVE ->
          form(
              act,
              say.say("review.approve"),
              say.say("review.approve-then"),
              false,
              area("approve-reasons", say.say("review.reasons")));
      case RETURN ->
          form(
              act,
              say.say("review.return"),
              say.say("review.return-then"),
              true,
              new Input.Several(
                  fill(Field.of("return-elements", say.say("review.elements")).needed()),
                  elements()),
              area("return-reasons", say.say("review.return-reasons")));
      case DECIDE -> decide(say);
      case LODGE ->
          form(
              act,
              say.say("review.lodge"),
              say.say("review.lodge-then"),
              false,
              line("lodge-on", say.say("review.lodge-on"), "date"),
              area("lodge-grounds", say.say("review.lodge-grounds")));
      case APPEAL ->
          form(
              act,
              say.say("review.appeal"),
              say.say("review.appeal-then"),
              false,
              new Input.One(
                  fill(Field.of("appeal-outcome", say.say("review.outcome")).needed()),
                  choices(AppealOutcome.values())),
              area("appeal-reasons", say.say("review.reasons")));
      case CLOSE ->
          form(
              act,
              say.say("review.close"),
              say.say("review.close-then"),
              true,
              new Input.One(
                  fill(Field.of("close-reason", say.say("review.close-reason")).needed()),
                  choices(ClosureReason.values())),
              area("close-explanation", say.say("review.reasons")));
      case REOPEN ->
          form(
              act,
              say.say("review.reopen"),
              say.say("review.reopen-then"),
              false,
              area("reopen-reason", say.say("review.reasons")));
      case CEASE ->
          form(
              act,
              say.say("review.cease"),
              say.say("review.cease-then"),
              true,
              line("cease-ground", say.say("review.ground"), "text"),
              area("cease-reason", say.say("review.reasons")));
      case CANCEL ->
          form(
              act,
              say.say("review.cancel"),
              say.say("review.cancel-then"),
              true,
              line("cancel-ground", say.say("review.ground"), "text"),
              area("cancel-reason", say.say("review.reasons")));
    };
  }

  private ActForm decide(Messages say) {
    Field outcome = Field.of("decide-outcome", say.say("review.outcome"));
    Field preset =
        open.file()
            .assessment()
            .submitted()
            .map(Entered::act)
            .map(AssessmentSubmitted::recommendation)
            .map(r -> outcome.holding(r.name()))
            .orElse(outcome);
    List<Choice> outcomes =
        Arrays.stream(Recommendation.values())
            .map(r -> new Choice(r.name(), words.label("Recommendation." + r.name())))
            .toList();
    return form(
        ReviewAct.DECIDE,
        say.say("review.decide"),
        say.say("review.decide-then"),
        true,
        new Input.Hidden(Field.of(ReviewInput.LISTED, ""), listed.text()),
        new Input.One(fill(preset.needed()), outcomes),
        area("decide-reasons", say.say("review.decide-reasons")));
  }

  private ActForm form(ReviewAct act, String title, String text, boolean grave, Input... inputs) {
    return new ActForm(act.code(), title, text, List.of(inputs), title, grave);
  }

  private Input area(String name, String label) {
    return new Input.Area(fill(Field.of(name, label).needed()), 4);
  }

  private Input line(String name, String label, String type) {
    return new Input.Line(fill(Field.of(name, label).needed()), type);
  }

  private Field fill(Field field) {
    return typed.fill(field);
  }

  private List<Choice> elements() {
    return Arrays.stream(Element.values())
        .map(e -> new Choice(e.name(), words.label("Element." + e.name())))
        .toList();
  }

  private List<Choice> choices(Enum<?>[] values) {
    return Arrays.stream(values).map(v -> new Choice(v.name(), visit.messages().word(v))).toList();
  }
}
