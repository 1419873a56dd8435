package org.asylia.desk.site.cases.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Consumer;
import org.asylia.desk.office.Batch;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.Outcome;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.SendTrouble;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.cases.stating.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the intake form and opens the case. */
@Controller
class IntakeController {
  private static final String REGISTER = "register";

  private final CaseRequests requests;
  private final Office office;
  private final Needs needs;

  IntakeController(CaseRequests requests, Office office, Needs needs) {
    this.requests = requests;
    this.office = office;
    this.needs = needs;
  }

  @GetMapping(IntakeDoors.PATH)
  ModelAndView form(Visit visit, HttpServletRequest request) {
    FormInput typed = FormInput.of(request.getParameterMap());
    return new IntakeForm(visit, typed, office, needs).page(Optional.empty()).show();
  }

  @PostMapping(IntakeDoors.PATH)
  ModelAndView send(Visit visit, HttpServletRequest request) {
    FormInput typed = FormInput.of(request.getParameterMap());
    IntakeForm form = new IntakeForm(visit, typed, office, needs);
    if (!typed.text("do").equals(REGISTER)) {
      return form.page(Optional.empty()).show();
    }
    return form.read()
        .map(acts -> open(visit, form, acts, typed))
        .orElseGet(() -> again(form, new SendTrouble.FieldsWrong()));
  }

  private ModelAndView open(Visit visit, IntakeForm form, Consumer<Batch> acts, FormInput typed) {
    Outcome outcome = office.cases().begin(CaseRequests.actor(visit), acts);
    return switch (outcome) {
      case Outcome.Done done ->
          CaseRequests.redirect(
              "/cases/" + done.after().file().id() + "?registered=" + typed.text("host"));
      case Outcome.Refused refused -> again(form, requests.refusal(visit, refused));
      case Outcome.Conflict conflict -> again(form, new SendTrouble.FieldsWrong());
    };
  }

  private static ModelAndView again(IntakeForm form, SendTrouble trouble) {
    ModelAndView page = form.page(Optional.of(trouble)).show();
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
