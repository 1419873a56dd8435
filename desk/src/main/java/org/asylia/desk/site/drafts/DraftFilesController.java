package org.asylia.desk.site.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.attaching.FileName;
import org.asylia.desk.attaching.StreamedForm;
import org.asylia.desk.authoring.Authoring.Answer;
import org.asylia.desk.authoring.Draft;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.edit.Edit;
import org.asylia.parameters.edit.SetText;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Takes what a draft says about itself, its invariants and whole files, and gives the file out. */
@Controller
class DraftFilesController {
  private static final String ID = "set-id";
  private static final String TITLE = "title";
  private static final String FROM = "from";
  private static final String INVARIANTS = "invariants";

  private final DraftRequests requests;

  DraftFilesController(DraftRequests requests) {
    this.requests = requests;
  }

  @GetMapping(DraftDoors.FILES)
  ModelAndView files(Visit visit, @PathVariable String id) {
    Draft draft = requests.find(id);
    return page(visit, draft, head(visit, draft), FormInput.empty()).show();
  }

  @GetMapping(DraftDoors.FILE)
  ResponseEntity<byte[]> file(@PathVariable String id) {
    Draft draft = requests.find(id);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            new FileName(draft.latest().set() + ".dmn").attachment())
        .body(draft.latest().text().dmn().getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping(DraftDoors.FILES)
  ModelAndView save(Visit visit, HttpServletRequest request, @PathVariable String id)
      throws IOException {
    FormInput form = FormInput.of(request.getParameterMap());
    Draft draft = requests.find(id);
    int seen = DraftRequests.seen(form.text(FormInput.SEEN));
    try {
      Draft.Text text =
          switch (form.text("do")) {
            case "head" -> headed(visit.messages(), form, from(draft, seen));
            case "invariants" ->
                new Draft.Text(from(draft, seen).dmn(), written(request, INVARIANTS));
            case "upload" -> new Draft.Text(uploaded(request), from(draft, seen).invariants());
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
          };
      return form.fine()
          ? saved(visit, draft, seen, text, form)
          : DraftRequests.refused(page(visit, draft, head(visit, draft), form).show());
    } catch (InvalidParameterSetException why) {
      DraftHead told = head(visit, draft).with(DraftRequests.trouble(visit.messages(), why));
      return DraftRequests.refused(page(visit, draft, told, form).show());
    }
  }

  private ModelAndView saved(Visit visit, Draft draft, int seen, Draft.Text text, FormInput form) {
    Answer answer =
        requests.authoring().save(DraftRequests.actor(visit), draft.id(), seen, text, "");
    if (answer instanceof Answer.Done) {
      return CaseRequests.redirect(DraftRequests.path(draft));
    }
    Draft now = requests.find(draft.id().toString());
    DraftHead told = head(visit, now).with(requests.trouble(visit, answer, text.dmn()));
    return DraftRequests.refused(page(visit, now, told, form).show());
  }

  private Draft.Text from(Draft draft, int seen) {
    return requests
        .authoring()
        .version(draft.id(), seen)
        .map(Draft.Version::text)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }

  private static Draft.Text headed(Messages say, FormInput form, Draft.Text before) {
    String id = form.needed(ID, say.say("drafts.write-id"));
    String title = form.text(TITLE);
    Optional<LocalDate> from = form.day(FROM, say.say("drafts.write-day"));
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
      form.refuse(ID, say.say("drafts.write-id"));
    }
    if (!form.fine()) {
      return before;
    }
    SetText text = DraftRequests.text(before.dmn());
    List<Edit> edits = new ArrayList<>();
    if (!text.id().equals(id)) {
      edits.add(new Edit.Rename(id));
    }
    edits.add(new Edit.Head("validFrom", from.orElseThrow().toString()));
    edits.add(new Edit.Head("validFromConfidence", "v"));
    edits.add(new Edit.Title(title));
    return new Draft.Text(
        new String(text.with(edits), StandardCharsets.UTF_8), before.invariants());
  }

  /** A long text, whose lines end as they do in files. */
  static String written(HttpServletRequest request, String field) {
    String text = request.getParameter(field);
    return text == null ? "" : text.replace("\r\n", "\n");
  }

  private static String uploaded(HttpServletRequest request) throws IOException {
    StreamedForm form =
        StreamedForm.of(request)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    try (InputStream in = form.content()) {
      byte[] bytes = in.readNBytes(DraftsController.MOST);
      SetText.of(new FileName(form.fileName()).text(), bytes); // refuses what is no text
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private DraftHead head(Visit visit, Draft draft) {
    return requests.head(visit, draft, DraftRequests.Page.FILES);
  }

  private DraftFilesPage page(Visit visit, Draft draft, DraftHead head, FormInput form) {
    Messages say = visit.messages();
    SetText text = DraftRequests.text(draft.latest().text().dmn());
    return new DraftFilesPage(
        visit,
        head,
        form.fill(
            Field.of(ID, say.say("drafts.id"))
                .hinting(say.say("drafts.id-hint"))
                .needed()
                .holding(text.id())),
        form.fill(Field.of(TITLE, say.say("drafts.title")).holding(text.title())),
        form.fill(
            Field.of(FROM, say.say("drafts.from"))
                .hinting(say.say("drafts.from-hint"))
                .needed()
                .holding(text.head("validFrom"))),
        form.fill(
            Field.of(INVARIANTS, say.say("drafts.invariants"))
                .hinting(say.say("drafts.invariants-hint"))
                .holding(draft.latest().text().invariants())));
  }
}
