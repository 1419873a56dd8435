package org.asylia.caseload;

import static org.asylia.casefile.Role.ADJUDICATOR;
import static org.asylia.casefile.Role.APPEAL_OFFICER;
import static org.asylia.casefile.Role.PROTECTION_OFFICER;
import static org.asylia.casefile.Role.REGISTRATION_OFFICER;
import static org.asylia.casefile.Role.REVIEWING_OFFICER;
import static org.asylia.casefile.Role.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.AppealLodged;
import org.asylia.casefile.DecisionAct.AppealOutcome;
import org.asylia.casefile.DecisionAct.AppealRight;
import org.asylia.casefile.DecisionAct.CancellationOpened;
import org.asylia.casefile.DecisionAct.CaseClosed;
import org.asylia.casefile.DecisionAct.CaseReopened;
import org.asylia.casefile.DecisionAct.CessationOpened;
import org.asylia.casefile.DecisionAct.ClosureReason;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.DecisionAct.DecisionServed;
import org.asylia.casefile.DecisionAct.Delivery;
import org.asylia.casefile.DecisionAct.ElementReason;
import org.asylia.casefile.DecisionAct.Notice;
import org.asylia.casefile.DecisionAct.ReviewApproved;
import org.asylia.casefile.DecisionAct.ReviewReturned;
import org.asylia.casefile.Element;
import org.asylia.casefile.Language;

/** Review, decision, notice, appeal, closure, and what may come after. */
record Deciding(Journey j) {

  void returned() {
    j.script.days(2, 6);
    j.add(
        REVIEWING_OFFICER,
        new ReviewReturned(
            j.write(REVIEWING_OFFICER, "review return"),
            List.of(Element.OBJECTIVE_RISK, Element.PERSECUTION)));
  }

  void approve() {
    j.script.days(1, 5);
    j.add(REVIEWING_OFFICER, new ReviewApproved(j.write(REVIEWING_OFFICER, "review approve")));
  }

  void issue() {
    j.script.days(1, 3);
    Recommendation outcome =
        j.law
            .read(j.plan.host(), j.script.today(), j.plan.profile().factsIn(j.plan.host().code()))
            .recommendation();
    j.add(ADJUDICATOR, new DecisionIssued(outcome, j.write(ADJUDICATOR, "decide")));
  }

  void serve() {
    j.script.days(1, 4);
    Language language = j.letters();
    List<ElementReason> reasons = new ArrayList<>();
    j.reasons.forEach(
        (element, key) -> reasons.add(new ElementReason(element, j.say(key).in(language))));
    j.add(
        ADJUDICATOR,
        new DecisionServed(
            new Notice(
                language,
                j.script.today(),
                j.applicant().childAlone() ? Delivery.THROUGH_REPRESENTATIVE : Delivery.IN_PERSON,
                reasons,
                Weighing.shown(j),
                appealRight(language),
                j.say("help").in(language),
                j.say("meanwhile").in(language))));
  }

  private AppealRight appealRight(Language language) {
    if (!j.plan.recommendation().adverse()) {
      return new AppealRight.NotNeeded();
    }
    Law.Reading reading =
        j.law.read(j.plan.host(), j.script.today(), j.plan.profile().factsIn(j.plan.host().code()));
    return new AppealRight.Open(
        j.say("appeal how").in(language),
        j.say("appeal where").in(language),
        j.script.today().plusDays(j.law.appealDays(reading.set())));
  }

  void appeal() {
    j.script.days(5, 25);
    j.add(
        REGISTRATION_OFFICER,
        new AppealLodged(j.script.today(), j.say("appeal grounds").in(j.letters())));
  }

  void allow() {
    decideAppeal(AppealOutcome.ALLOWED, "appeal allowed");
  }

  void sendBack() {
    decideAppeal(AppealOutcome.REMITTED, "appeal remitted");
  }

  void dismiss() {
    decideAppeal(AppealOutcome.DISMISSED, "appeal dismissed");
  }

  private void decideAppeal(AppealOutcome outcome, String key) {
    j.script.days(15, 45);
    j.add(APPEAL_OFFICER, new AppealDecided(outcome, j.write(APPEAL_OFFICER, key)));
  }

  void close() {
    close(ClosureReason.DECISION_FINAL, "close final");
  }

  void withdraw() {
    close(ClosureReason.WITHDRAWN, "close withdrawn");
  }

  void die() {
    close(ClosureReason.DIED, "close died");
  }

  private void close(ClosureReason reason, String key) {
    j.script.days(5, 20);
    j.add(PROTECTION_OFFICER, new CaseClosed(reason, j.write(PROTECTION_OFFICER, key)));
  }

  void reopen() {
    j.script.days(10, 40);
    j.add(PROTECTION_OFFICER, new CaseReopened(j.write(PROTECTION_OFFICER, "reopen")));
  }

  void cessation() {
    j.script.days(60, 200);
    j.add(SUPERVISOR, new CessationOpened("1C(3)", j.write(SUPERVISOR, "cessation reason")));
  }

  void cancellation() {
    j.script.days(60, 200);
    j.add(
        SUPERVISOR,
        new CancellationOpened("UNHCR Handbook 117", j.write(SUPERVISOR, "cancellation reason")));
  }
}
