package org.asylia.desk.site.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.asylia.desk.authoring.Authoring.Answer;
import org.asylia.desk.authoring.Draft;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.parameters.edit.Edit;
import org.asylia.parameters.edit.SetText;
import org.asylia.parameters.edit.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Lets officers edit a table without a script. */
@Controller
class DraftTableController {
  private static final String ACTION = "do";

  private final DraftRequests requests;

  DraftTableController(DraftRequests requests) {
    this.requests = requests;
  }

  @GetMapping(DraftDoors.TABLE)
  ModelAndView table(Visit visit, @PathVariable String id, @PathVariable String decision) {
    Draft draft = requests.find(id);
    return page(visit, draft, head(visit, draft), sheet(draft.latest().text().dmn(), decision))
        .show();
  }

  /** What is typed is saved whatever else is asked: a rule copied or taken out comes after. */
  @PostMapping(DraftDoors.TABLE)
  ModelAndView save(
      Visit visit,
      HttpServletRequest request,
      @PathVariable String id,
      @PathVariable String decision) {
    FormInput form = FormInput.of(request.getParameterMap());
    Draft draft = requests.find(id);
    int seen = DraftRequests.seen(form.text(FormInput.SEEN));
    Draft.Text from = from(draft, seen);
    Sheet before = sheet(from.dmn(), decision);
    List<Edit> edits = typed(form, before);
    more(form.text(ACTION), before).forEach(edits::add);
    byte[] dmn = DraftRequests.text(from.dmn()).with(edits);
    Draft.Text text = new Draft.Text(new String(dmn, StandardCharsets.UTF_8), from.invariants());
    Answer answer =
        requests.authoring().save(DraftRequests.actor(visit), draft.id(), seen, text, "");
    if (answer instanceof Answer.Done) {
      return CaseRequests.redirect(DraftRequests.path(draft) + "/tables/" + decision);
    }
    Draft now = requests.find(id);
    DraftHead told = head(visit, now).with(requests.trouble(visit, answer, text.dmn()));
    return DraftRequests.refused(page(visit, now, told, sheet(text.dmn(), decision)).show());
  }

  /** The version that the page was made from; what others wrote since is not mixed in. */
  private Draft.Text from(Draft draft, int seen) {
    return requests
        .authoring()
        .version(draft.id(), seen)
        .map(Draft.Version::text)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }

  private static List<Edit> typed(FormInput form, Sheet before) {
    List<Edit> edits = new ArrayList<>();
    for (Sheet.Line line : before.lines()) {
      for (int column = 0; column < line.cells().size(); column++) {
        String field = DraftView.field(line.number(), column);
        String text = form.text(field);
        if (!form.all(field).isEmpty() && !text.equals(line.texts().get(column))) {
          edits.add(new Edit.Write(before.decision(), line.number(), column, text));
        }
      }
    }
    return edits;
  }

  private static List<Edit> more(String action, Sheet before) {
    String[] words = action.split("-", 2);
    if (words.length == 1) {
      return List.of();
    }
    int rule = DraftRequests.seen(words[1]);
    if (rule < 1 || rule > before.lines().size()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return switch (words[0]) {
      case "copy" -> List.of(new Edit.Copy(before.decision(), rule));
      case "remove" -> List.of(new Edit.Remove(before.decision(), rule));
      default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    };
  }

  private static Sheet sheet(String dmn, String decision) {
    SetText text = DraftRequests.text(dmn);
    return text.sheets().stream()
        .filter(sheet -> sheet.decision().equals(decision))
        .findFirst()
        .orElseThrow(DraftRequests::notHere);
  }

  private DraftHead head(Visit visit, Draft draft) {
    return requests.head(visit, draft, DraftRequests.Page.OVERVIEW);
  }

  private DraftTablePage page(Visit visit, Draft draft, DraftHead head, Sheet sheet) {
    DraftView view = new DraftView(visit.messages(), requests, draft);
    return new DraftTablePage(visit, head, view.table(sheet));
  }
}
