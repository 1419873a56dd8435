package org.asylia.desk.site.cases;

import static java.util.stream.Collectors.joining;
import static org.asylia.desk.watch.Outcome.REFUSED;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.Refusal;
import org.asylia.casefile.CaseId;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Batch;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.office.Outcome;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.SendTrouble;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Officer;
import org.asylia.desk.site.Watch;
import org.asylia.desk.watch.Event;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What every controller of a case does: find the case, send acts, show what came of it. */
@Component
public class CaseRequests {
  private final Office office;
  private final Frames frames;
  private final CaseWords words;
  private final Watch watch;

  CaseRequests(Office office, Frames frames, CaseWords words, Watch watch) {
    this.watch = watch;
    this.office = office;
    this.frames = frames;
    this.words = words;
  }

  /**
   * The case of an address. A case that is not there, or not this officer's, answers as an address
   * that is not there.
   */
  public OpenCase open(Visit visit, String id) {
    try {
      CaseId caseId = CaseId.parse(id);
      Actor reader = actor(visit);
      if (!office.node().readingBudget().take(reader, caseId, office.clock().instant())) {
        watch.note(Event.BUDGET, REFUSED);
        throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, "reading budget spent");
      }
      Optional<OpenCase> opened = office.cases().open(reader, caseId);
      if (opened.isEmpty()) {
        watch.note(Event.CASE, REFUSED, "case", caseId.toString());
      }
      return opened.orElseThrow(CaseRequests::notHere);
    } catch (IllegalArgumentException e) {
      throw notHere();
    }
  }

  /** The frame of a case. */
  public CaseFrame frame(Visit visit, OpenCase open) {
    return frames.of(visit, open);
  }

  /** The officer who is signed in, as an actor. */
  public static Actor actor(Visit visit) {
    Officer officer = visit.officer().orElseThrow(CaseRequests::notHere);
    return new Actor(officer.officer(), officer.roles());
  }

  /**
   * Sends acts and answers the request: on success goes to {@code then}; otherwise shows the page
   * again with what was typed and what stands against it. Where fields are wrong nothing is sent.
   *
   * @param form what came in; its {@code seen} field says what the page had seen
   * @param acts fills the batch; only called when the form is fine
   * @param then the address to go to
   * @param again makes the page again from the case as it is now and a frame that says what went
   *     wrong
   */
  public ModelAndView send(
      Visit visit,
      OpenCase open,
      FormInput form,
      Consumer<Batch> acts,
      Function<Outcome.Done, String> then,
      Again again) {
    if (!form.fine()) {
      return shown(again, open, frames.of(visit, open).with(new SendTrouble.FieldsWrong()));
    }
    Outcome outcome =
        office
            .cases()
            .record(actor(visit), open.file().id(), form.seen().orElse(open.heads()), acts);
    return outcome instanceof Outcome.Done done
        ? redirect(then.apply(done))
        : notRecorded(visit, outcome, again);
  }

  /**
   * Shows a page again after acts were not recorded, with what stands against it.
   *
   * @param outcome what came of sending them; not that it was done
   */
  public ModelAndView notRecorded(Visit visit, Outcome outcome, Again again) {
    return switch (outcome) {
      case Outcome.Done done ->
          throw new IllegalArgumentException(
              "The acts were recorded in case " + done.after().file().id() + ".");
      case Outcome.Refused refused -> {
        noted(refused);
        yield shown(
            again,
            refused.current(),
            frames.of(visit, refused.current()).with(refusal(visit, refused)));
      }
      case Outcome.Conflict conflict ->
          shown(
              again,
              conflict.current(),
              frames.of(visit, conflict.current()).with(others(visit, conflict)));
    };
  }

  private void noted(Outcome.Refused refused) {
    String rules =
        refused.refusals().stream().map(Refusal::ruleId).distinct().collect(joining(" "));
    watch.note(
        Event.ACT, REFUSED, "case", refused.current().file().id().toString(), "rules", rules);
  }

  /** The rules' reasons in the reader's words. */
  public SendTrouble refusal(Visit visit, Outcome.Refused refused) {
    Messages say = visit.messages();
    return new SendTrouble.RulesRefuse(
        refused.refusals().stream().map(r -> words.reason(say, r)).toList());
  }

  /** Goes to an address with GET. */
  public static ModelAndView redirect(String path) {
    RedirectView view = new RedirectView(path);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }

  /** Makes a page again from the case as it is now. */
  @FunctionalInterface
  public interface Again {
    /** The page. */
    ModelAndView show(OpenCase current, CaseFrame frame);
  }

  private SendTrouble others(Visit visit, Outcome.Conflict conflict) {
    Messages say = visit.messages();
    return new SendTrouble.OthersCameFirst(
        conflict.since().stream().map(r -> words.entry(say, r)).toList());
  }

  private static ModelAndView shown(Again again, OpenCase current, CaseFrame frame) {
    ModelAndView page = again.show(current, frame);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ResponseStatusException notHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "no such case");
  }

  /** The office, for pages that show what the situation offers. */
  public Office office() {
    return office;
  }

  /** The rules' words. */
  public CaseWords words() {
    return words;
  }
}
