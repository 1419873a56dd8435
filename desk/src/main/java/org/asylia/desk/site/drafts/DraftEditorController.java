package org.asylia.desk.site.drafts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.asylia.desk.authoring.Authoring.Answer;
import org.asylia.desk.authoring.Draft;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.parameters.InvalidParameterSetException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the tables of a draft in an editor that needs a script, and saves what it sends. */
@Controller
class DraftEditorController {
  /**
   * What every page may, and what the editor needs beside it: style attributes, which it writes on
   * its own elements, pictures that its style sheets hold themselves, and its own font. No script
   * and no style sheet but the desk's own.
   */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
          + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
          + "frame-ancestors 'none'; base-uri 'none'";

  private final DraftRequests requests;

  DraftEditorController(DraftRequests requests) {
    this.requests = requests;
  }

  @GetMapping(DraftDoors.EDITOR)
  ModelAndView editor(Visit visit, HttpServletResponse response, @PathVariable String id) {
    Draft draft = requests.find(id);
    return page(visit, response, draft, head(visit, draft), draft.latest().text().dmn());
  }

  @PostMapping(DraftDoors.EDITOR)
  ModelAndView save(
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String id) {
    Draft draft = requests.find(id);
    String dmn = DraftFilesController.written(request, "dmn");
    FormInput form = FormInput.of(request.getParameterMap());
    int seen = DraftRequests.seen(form.text(FormInput.SEEN));
    try {
      Draft.Text text = new Draft.Text(dmn, draft.latest().text().invariants());
      Answer answer =
          requests.authoring().save(DraftRequests.actor(visit), draft.id(), seen, text, "");
      if (answer instanceof Answer.Done) {
        return CaseRequests.redirect(DraftRequests.path(draft) + "/editor");
      }
      Draft now = requests.find(id);
      DraftHead told = head(visit, now).with(requests.trouble(visit, answer, dmn));
      return DraftRequests.refused(page(visit, response, now, told, dmn));
    } catch (InvalidParameterSetException why) {
      DraftHead told = head(visit, draft).with(DraftRequests.trouble(visit.messages(), why));
      return DraftRequests.refused(page(visit, response, draft, told, dmn));
    }
  }

  private DraftHead head(Visit visit, Draft draft) {
    return requests.head(visit, draft, DraftRequests.Page.EDITOR);
  }

  private ModelAndView page(
      Visit visit, HttpServletResponse response, Draft draft, DraftHead head, String dmn) {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    DraftView view = new DraftView(visit.messages(), requests, draft);
    List<Choice> tables =
        view.sheets().stream()
            .map(sheet -> new Choice(sheet.decision(), view.table(sheet).title()))
            .toList();
    return new DraftEditorPage(visit, head, dmn, tables, faults(visit, view)).show();
  }

  private static List<DraftEditorPage.Fault> faults(Visit visit, DraftView view) {
    return view.marks().stream()
        .map(mark ->
            new DraftEditorPage.Fault(
                mark.decision(),
                cell(view, mark),
                mark.rule() == 0
                    ? view.words().name(mark.decision())
                    : visit
                        .messages()
                        .say("drafts.rule-of", mark.rule(), view.words().name(mark.decision())),
                mark.text()))
        .distinct()
        .toList();
  }

  private static String cell(DraftView view, Mark mark) {
    return view.sheets().stream()
        .filter(sheet -> sheet.decision().equals(mark.decision()))
        .flatMap(sheet -> sheet.lines().stream())
        .filter(line -> line.number() == mark.rule())
        .map(line -> line.cells().get(Math.max(0, mark.column())).id())
        .findFirst()
        .orElse("");
  }
}
