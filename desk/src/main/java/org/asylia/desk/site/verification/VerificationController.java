package org.asylia.desk.site.verification;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.verification.VerificationJob.State;
import org.asylia.desk.site.verification.VerificationPage.Came;
import org.asylia.vault.Verdict;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Verifies the whole record in the background and shows how it stands. */
@Controller
class VerificationController {
  private final Office office;
  private final VerificationJob job;

  VerificationController(Office office, VerificationJob job) {
    this.office = office;
    this.job = job;
  }

  @GetMapping("/verification")
  ModelAndView verification(Visit visit) {
    return page(visit, false);
  }

  @GetMapping("/verification/part")
  ModelAndView part(Visit visit) {
    return page(visit, true);
  }

  @PostMapping("/verification")
  ModelAndView act(HttpServletRequest request) {
    FormInput form = FormInput.of(request.getParameterMap());
    if (form.text("do").equals("stop")) {
      job.stop();
    } else {
      String note = form.text("checkpoint");
      job.begin(note.isEmpty() ? Optional.empty() : Optional.of(note + "\n"));
    }
    return CaseRequests.redirect("/verification");
  }

  @GetMapping("/verification/checkpoint")
  ResponseEntity<String> checkpoint() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
        .header("Content-Disposition", "attachment; filename=\"checkpoint.txt\"")
        .body(office.node().vault().checkpoint());
  }

  private ModelAndView page(Visit visit, boolean fragment) {
    Messages say = visit.messages();
    State state = job.state();
    return new VerificationPage(
            visit,
            office.node().vault().checkpoint(),
            office.node().keyring().noteKey().encoded(),
            Field.of("checkpoint", say.say("verification.given"))
                .hinting(say.say("verification.given-then")),
            state instanceof State.Running r
                ? Optional.of(
                    (int) (r.total() == 0 ? 0 : Math.min(100, r.done() * 100 / r.total())))
                : Optional.empty(),
            came(say, state),
            fragment)
        .show();
  }

  private static Optional<Came> came(Messages say, State state) {
    return switch (state) {
      case State.Idle _, State.Running _ -> Optional.empty();
      case State.Stopped _ ->
          Optional.of(
              new Came(
                  "warning",
                  say.say("verification.stopped"),
                  say.say("verification.stopped-then")));
      case State.Failed _ ->
          Optional.of(
              new Came(
                  "warning", say.say("verification.failed"), say.say("verification.failed-then")));
      case State.Over(Verdict.Sound s) ->
          Optional.of(
              new Came(
                  "good",
                  say.say("verification.sound"),
                  say.say(
                      "verification.sound-then",
                      say.number(s.entries()),
                      say.number(s.cases()),
                      say.number(s.signatures()),
                      s.log().size(),
                      s.log().root())));
      case State.Over(Verdict.NotExtending n) ->
          Optional.of(
              new Came(
                  "danger",
                  say.say("verification.not-extending"),
                  departed(say, n.how())
                      + " "
                      + say.say("verification.not-extending-then", n.first())));
      case State.Over(Verdict.Bad b) ->
          Optional.of(
              new Came(
                  "danger",
                  say.say("verification.bad"),
                  say.say("verification.bad-then", b.first())));
    };
  }

  private static String departed(Messages say, Verdict.Departure how) {
    return switch (how) {
      case ROLLED_BACK -> say.say("verification.rolled-back");
      case REWRITTEN -> say.say("verification.rewritten");
      case OTHER_LOG -> say.say("verification.other-log");
    };
  }
}
