package org.asylia.desk.site.cases.exhibits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.asylia.casefile.Attachment;
import org.asylia.casefile.AttachmentId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.AttachmentKind;
import org.asylia.desk.attaching.About;
import org.asylia.desk.attaching.Attaching;
import org.asylia.desk.attaching.FileName;
import org.asylia.desk.attaching.StreamedForm;
import org.asylia.desk.attaching.Taken;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.SendTrouble;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Takes a file from a plain form, and gives files out. */
@Controller
class AttachmentController {
  private final CaseRequests requests;
  private final EvidencePages pages;
  private final Attaching attaching;
  private final FileWatch watch;

  AttachmentController(
      CaseRequests requests, EvidencePages pages, Attaching attaching, FileWatch watch) {
    this.watch = watch;
    this.requests = requests;
    this.pages = pages;
    this.attaching = attaching;
  }

  @PostMapping(ExhibitsDoors.FILE)
  ModelAndView attach(
      Visit visit, @PathVariable String id, @PathVariable String entry, HttpServletRequest request)
      throws IOException {
    OpenCase open = requests.open(visit, id);
    EntryId evidence = entry(entry);
    StreamedForm form =
        StreamedForm.of(request)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    FormInput typed = FormInput.of(request.getParameterMap());
    String field = AttachedFiles.field(entry);
    if (form.fileName().isBlank()) {
      typed.refuse(field, visit.messages().say("files.none-chosen"));
      return again(visit, open, typed);
    }
    try (InputStream content = form.content()) {
      About about = new About(evidence, form.fileName(), 0);
      Taken taken = attaching.take(CaseRequests.actor(visit), open, about, content);
      if (taken instanceof Taken.Attached) {
        return CaseRequests.redirect("/cases/" + id + "/evidence#e" + entry);
      }
      watch.note(id, taken);
      typed.refuse(field, FileTrouble.say(visit.messages(), requests, taken));
      return again(visit, open, typed);
    }
  }

  private ModelAndView again(Visit visit, OpenCase open, FormInput typed) {
    ModelAndView page =
        pages
            .page(
                visit, open, requests.frame(visit, open).with(new SendTrouble.FieldsWrong()), typed)
            .show();
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @GetMapping(ExhibitsDoors.DOWNLOAD)
  void download(
      Visit visit, @PathVariable String id, @PathVariable String file, HttpServletResponse response)
      throws IOException {
    AttachmentAdded added = added(visit, id, file);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, new FileName(added.file().name()).attachment());
    send(visit, id, added.file(), response);
  }

  @GetMapping(ExhibitsDoors.PICTURE)
  void picture(
      Visit visit, @PathVariable String id, @PathVariable String file, HttpServletResponse response)
      throws IOException {
    AttachmentAdded added = added(visit, id, file);
    if (added.kind() != AttachmentKind.PREVIEW) {
      throw notHere();
    }
    send(visit, id, added.file(), response);
  }

  private void send(Visit visit, String id, Attachment file, HttpServletResponse response)
      throws IOException {
    response.setContentType(file.mediaType());
    response.setContentLengthLong(file.bytes());
    try (InputStream content =
        attaching.content(
            CaseRequests.actor(visit), org.asylia.casefile.CaseId.parse(id), file.id())) {
      content.transferTo(response.getOutputStream());
    }
  }

  private AttachmentAdded added(Visit visit, String id, String file) {
    OpenCase open = requests.open(visit, id);
    return attachment(file)
        .flatMap(found -> open.file().evidence().attachment(found))
        .orElseThrow(AttachmentController::notHere)
        .act();
  }

  /** The id of a file in an address, if it is one. */
  static Optional<AttachmentId> attachment(String text) {
    try {
      return Optional.of(AttachmentId.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The id of an entry in an address. */
  static EntryId entry(String text) {
    try {
      return EntryId.parse(text);
    } catch (IllegalArgumentException e) {
      throw notHere();
    }
  }

  static ResponseStatusException notHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "no such file");
  }
}
