package org.asylia.desk.site.cases.exhibits;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Map;
import java.util.Optional;
import org.asylia.adjudication.Actor;
import org.asylia.casefile.AttachmentId;
import org.asylia.casefile.CaseId;
import org.asylia.desk.attaching.About;
import org.asylia.desk.attaching.Attaching;
import org.asylia.desk.attaching.FileKinds;
import org.asylia.desk.attaching.Taken;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.vault.attachment.TooLongException;
import org.asylia.vault.attachment.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes a file in slices, as the page's own script sends it, so that an upload can be stopped,
 * break off and go on. Answers are small JSON objects; {@code message} is for the reader.
 */
@Controller
class UploadController {
  private final CaseRequests requests;
  private final Attaching attaching;
  private final FileWatch watch;

  UploadController(CaseRequests requests, Attaching attaching, FileWatch watch) {
    this.requests = requests;
    this.attaching = attaching;
    this.watch = watch;
  }

  @PostMapping(ExhibitsDoors.UPLOADS)
  ResponseEntity<Map<String, Object>> begin(
      Visit visit,
      @PathVariable String id,
      @RequestParam String entry,
      @RequestParam String name,
      @RequestParam long size) {
    if (size > attaching.kinds().largest()) {
      return trouble(visit, id, new Taken.TooLarge(attaching.kinds().largest()));
    }
    About about = new About(AttachmentController.entry(entry), name, Math.max(0, size));
    return attaching
        .begin(CaseRequests.actor(visit), requests.open(visit, id), about)
        .map(upload -> kept(upload))
        .orElseGet(() -> trouble(visit, id, new Taken.Refused(Optional.empty())));
  }

  @PostMapping(ExhibitsDoors.SLICE)
  ResponseEntity<Map<String, Object>> slice(
      Visit visit,
      @PathVariable String id,
      @PathVariable String file,
      @RequestHeader("Upload-Offset") long offset,
      @RequestHeader("Upload-Last") boolean last,
      HttpServletRequest request)
      throws IOException {
    Actor actor = CaseRequests.actor(visit);
    CaseId caseId = caseId(id);
    AttachmentId fileId = file(file);
    Upload upload =
        attaching.resume(actor, caseId, fileId).orElseThrow(AttachmentController::notHere);
    if (upload.kept() != offset) {
      return answer(HttpStatus.CONFLICT, Map.of("kept", upload.kept()));
    }
    InputStream content = request.getInputStream();
    if (offset == 0) {
      About about =
          attaching.about(actor, caseId, fileId).orElseThrow(AttachmentController::notHere);
      byte[] beginning = content.readNBytes(FileKinds.LOOKED_AT);
      Optional<Taken> wrong = attaching.objection(beginning, about.name(), about.size());
      if (wrong.isPresent()) {
        attaching.discard(caseId, fileId);
        return trouble(visit, id, wrong.get());
      }
      content = new SequenceInputStream(new ByteArrayInputStream(beginning), content);
    }
    return feed(visit, caseId, upload, content, last);
  }

  private ResponseEntity<Map<String, Object>> feed(
      Visit visit, CaseId caseId, Upload upload, InputStream content, boolean last)
      throws IOException {
    try {
      if (last) {
        upload.end(content);
      } else {
        upload.add(content);
      }
      return kept(upload);
    } catch (TooLongException e) {
      attaching.discard(caseId, upload.id());
      return trouble(visit, caseId.toString(), new Taken.TooLarge(attaching.kinds().largest()));
    }
  }

  @PostMapping(ExhibitsDoors.DONE)
  ResponseEntity<Map<String, Object>> done(
      Visit visit, @PathVariable String id, @PathVariable String file) throws IOException {
    Actor actor = CaseRequests.actor(visit);
    About about =
        attaching.about(actor, caseId(id), file(file)).orElseThrow(AttachmentController::notHere);
    Taken taken = attaching.finish(actor, caseId(id), file(file), about);
    return taken instanceof Taken.Attached
        ? answer(
            HttpStatus.OK,
            Map.of("location", "/cases/" + caseId(id) + "/evidence#e" + about.evidence()))
        : trouble(visit, id, taken);
  }

  @PostMapping(ExhibitsDoors.DISCARD)
  Object discard(Visit visit, @PathVariable String id, @PathVariable String file) {
    Actor actor = CaseRequests.actor(visit);
    About about =
        attaching.about(actor, caseId(id), file(file)).orElseThrow(AttachmentController::notHere);
    attaching.discard(caseId(id), file(file));
    return CaseRequests.redirect("/cases/" + caseId(id) + "/evidence#e" + about.evidence());
  }

  private ResponseEntity<Map<String, Object>> trouble(Visit visit, String id, Taken taken) {
    watch.note(id, taken);
    Messages say = visit.messages();
    return answer(
        HttpStatus.UNPROCESSABLE_CONTENT, Map.of("message", FileTrouble.say(say, requests, taken)));
  }

  private static ResponseEntity<Map<String, Object>> kept(Upload upload) {
    return answer(HttpStatus.OK, Map.of("upload", upload.id().toString(), "kept", upload.kept()));
  }

  private static ResponseEntity<Map<String, Object>> answer(
      HttpStatus status, Map<String, Object> body) {
    return ResponseEntity.status(status).body(body);
  }

  private static AttachmentId file(String text) {
    return AttachmentController.attachment(text).orElseThrow(AttachmentController::notHere);
  }

  private static CaseId caseId(String text) {
    try {
      return CaseId.parse(text);
    } catch (IllegalArgumentException e) {
      throw AttachmentController.notHere();
    }
  }
}
