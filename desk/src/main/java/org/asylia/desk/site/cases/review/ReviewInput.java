package org.asylia.desk.site.cases.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.AppealLodged;
import org.asylia.casefile.DecisionAct.AppealOutcome;
import org.asylia.casefile.DecisionAct.CancellationOpened;
import org.asylia.casefile.DecisionAct.CaseClosed;
import org.asylia.casefile.DecisionAct.CaseReopened;
import org.asylia.casefile.DecisionAct.CessationOpened;
import org.asylia.casefile.DecisionAct.ClosureReason;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.DecisionAct.ReviewApproved;
import org.asylia.casefile.DecisionAct.ReviewReturned;
import org.asylia.casefile.Element;
import org.asylia.casefile.ListedEvidence;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.FormInput;

/** Reads a form of the review page; what is wrong is noted beside the field. */
final class ReviewInput {
  /** The hidden field with the evidence that the page listed. */
  static final String LISTED = "decide-listed";

  private ReviewInput() {}

  /** The act that the form asks for; empty where fields are wrong. */
  static Optional<Act> read(ReviewAct what, FormInput form, Messages say) {
    String need = say.say("review.need-reasons");
    return switch (what) {
      case APPROVE -> fine(form, new ReviewApproved(form.needed("approve-reasons", need)));
      case RETURN ->
          fine(form, new ReviewReturned(form.needed("return-reasons", need), elements(form, say)));
      case DECIDE ->
          form.choice("decide-outcome", Recommendation.class, say.say("review.need-outcome"))
              .flatMap(o ->
                  fine(
                      form,
                      new DecisionIssued(
                          o,
                          form.needed("decide-reasons", need),
                          Optional.of(ListedEvidence.parse(form.text(LISTED)).digest()))));
      case LODGE ->
          form.day("lodge-on", say.say("review.need-day"))
              .flatMap(d -> fine(form, new AppealLodged(d, form.needed("lodge-grounds", need))));
      case APPEAL ->
          form.choice("appeal-outcome", AppealOutcome.class, say.say("review.need-outcome"))
              .flatMap(o -> fine(form, new AppealDecided(o, form.needed("appeal-reasons", need))));
      case CLOSE ->
          form.choice("close-reason", ClosureReason.class, say.say("review.need-outcome"))
              .flatMap(r -> fine(form, new CaseClosed(r, form.needed("close-explanation", need))));
      case REOPEN -> fine(form, new CaseReopened(form.needed("reopen-reason", need)));
      case CEASE ->
          fine(
              form,
              new CessationOpened(
                  form.needed("cease-ground", say.say("review.need-ground")),
                  form.needed("cease-reason", need)));
      case CANCEL ->
          fine(
              form,
              new CancellationOpened(
                  form.needed("cancel-ground", say.say("review.need-ground")),
                  form.needed("cancel-reason", need)));
    };
  }

  private static Optional<Act> fine(FormInput form, Act act) {
    return form.fine() ? Optional.of(act) : Optional.empty();
  }

  private static List<Element> elements(FormInput form, Messages say) {
    List<Element> elements = new ArrayList<>();
    List<String> chosen = form.all("return-elements");
    Arrays.stream(Element.values()).filter(e -> chosen.contains(e.name())).forEach(elements::add);
    if (elements.isEmpty()) {
      form.refuse("return-elements", say.say("review.need-elements"));
    }
    return elements;
  }
}
