package org.asylia.desk.site.cases.letter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.policy.Policy;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.DecisionServed;
import org.asylia.casefile.DecisionAct.Notice;
import org.asylia.casefile.Entered;
import org.asylia.casefile.MemberView;
import org.asylia.casefile.Recorded;
import org.asylia.desk.language.Language;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The decision letter: read in three languages, as PDF, and served. */
@Controller
class LetterController {
  private final CaseRequests requests;
  private final Letters letters;

  LetterController(CaseRequests requests, Letters letters) {
    this.requests = requests;
    this.letters = letters;
  }

  @GetMapping("/cases/{id}/letter")
  ModelAndView letter(
      Visit visit, @PathVariable String id, @RequestParam Optional<String> language) {
    OpenCase open = requests.open(visit, id);
    return page(
        visit,
        open,
        requests.frame(visit, open),
        language(paper(open), language),
        FormInput.empty());
  }

  @GetMapping("/cases/{id}/letter.pdf")
  ResponseEntity<byte[]> pdf(
      Visit visit, @PathVariable String id, @RequestParam Optional<String> language) {
    OpenCase open = requests.open(visit, id);
    Letter letter =
        shown(paper(open), language(paper(open), language))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    byte[] pdf = letters.pdf("letters/decision.jte", letter, letter.say(), letter.title());
    return Pdfs.inline("letter-" + letter.reference(), pdf);
  }

  @PostMapping("/cases/{id}/letter")
  ModelAndView serve(Visit visit, @PathVariable String id, HttpServletRequest request) {
    OpenCase open = requests.open(visit, id);
    FormInput form = FormInput.of(request.getParameterMap());
    if (!form.text("do").equals("serve") || open.file().decisions().issued().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Language language = language(paper(open), Optional.of(form.text("serve-language")));
    Optional<DecisionServed> served = forms(visit, open, language).read(form);
    return requests.send(
        visit,
        open,
        form,
        batch -> served.ifPresent(batch::add),
        done -> "/cases/" + open.file().id() + "/letter",
        (current, frame) -> page(visit, current, frame, language, form));
  }

  /** The case as the whole family may know it: a letter may lie where all of them read it. */
  private static CaseFile paper(OpenCase open) {
    return MemberView.shared(open.file());
  }

  private ModelAndView page(
      Visit visit, OpenCase open, CaseFrame frame, Language language, FormInput form) {
    boolean mayServe =
        open.standing().state() == State.SERVICE
            && open.file().decisions().issued().isPresent()
            && Policy.standard().roles(DecisionServed.class).stream().anyMatch(visit::holds);
    return new LetterPage(
            visit,
            frame,
            shown(paper(open), language),
            language,
            Arrays.asList(Language.values()),
            LetterLanguages.of(open.file()).stream().map(LetterLanguages.Choice::written).toList(),
            servedIn(open.file()),
            mayServe ? Optional.of(forms(visit, open, language).form(form)) : Optional.empty())
        .show();
  }

  private ServeForms forms(Visit visit, OpenCase open, Language language) {
    LetterDraft draft = draft(open.file(), language);
    Recommendation outcome = open.file().decisions().issued().orElseThrow().act().outcome();
    return new ServeForms(visit.messages(), draft, draft.notice(outcome, today()));
  }

  /**
   * The letter as served; in another language than the one served in its fixed sentences are
   * translated, and what was written for the person stays as it was written. Before service, the
   * letter as it would be served.
   */
  private Optional<Letter> shown(CaseFile file, Language language) {
    return file.decisions()
        .issued()
        .map(d -> d.act().outcome())
        .map(outcome ->
            served(file)
                .map(s -> letters.letter(until(file, s), outcome, s.act().notice(), language, true))
                .orElseGet(() -> {
                  Notice notice = draft(file, language).notice(outcome, today());
                  return letters.letter(file, outcome, notice, language, false);
                }));
  }

  /** The file as it stood when the letter was served, so that nothing later shows in it. */
  private static CaseFile until(CaseFile file, Entered<DecisionServed> served) {
    CaseFile then = CaseFile.empty(file.id());
    for (Recorded recorded : file.history()) {
      then = then.after(recorded);
      if (recorded.id().equals(served.id())) {
        break;
      }
    }
    return then;
  }

  private LetterDraft draft(CaseFile file, Language language) {
    LetterLanguages.Choice choice =
        LetterLanguages.of(file).stream()
            .filter(c -> c.written() == language)
            .findFirst()
            .orElseGet(() ->
                new LetterLanguages.Choice(
                    new org.asylia.casefile.Language(language.code()), language));
    return new LetterDraft(requests.office(), file, choice, letters.in(language));
  }

  /** The service of the decision last issued; empty where it was not served yet. */
  private static Optional<Entered<DecisionServed>> served(CaseFile file) {
    return file.decisions()
        .served()
        .filter(s -> file.decisions().issued().filter(d -> !d.at().isAfter(s.at())).isPresent());
  }

  /** The language the letter was served in, under its own name. */
  private static Optional<String> servedIn(CaseFile file) {
    return served(file)
        .map(s -> s.act().notice().language())
        .map(tag -> LetterLanguages.written(tag).map(Language::ownName).orElseGet(tag::tag));
  }

  /** The language asked for, else the one served in, else the first the person understands. */
  private static Language language(CaseFile file, Optional<String> asked) {
    List<LetterLanguages.Choice> understood = LetterLanguages.of(file);
    return asked
        .flatMap(Language::ofCode)
        .or(() -> served(file).flatMap(s -> LetterLanguages.written(s.act().notice().language())))
        .or(() -> understood.stream().map(LetterLanguages.Choice::written).findFirst())
        .orElse(Language.ENGLISH);
  }

  private LocalDate today() {
    return requests.office().clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
