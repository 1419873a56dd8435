package org.asylia.desk.site.cases.protection;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.Act;
import org.asylia.casefile.EntryId;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.cases.form.FormMaker;
import org.asylia.desk.site.cases.letter.Pdfs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Protection of the people of a case: alarms, certificates, referrals, disclosures. */
@Controller
class ProtectionController {
  private final CaseRequests requests;
  private final CertificatePapers papers;

  ProtectionController(CaseRequests requests, CertificatePapers papers) {
    this.requests = requests;
    this.papers = papers;
  }

  @GetMapping("/cases/{id}/protection")
  ModelAndView protection(Visit visit, @PathVariable String id) {
    OpenCase open = requests.open(visit, id);
    return page(visit, open, requests.frame(visit, open), FormInput.empty());
  }

  @PostMapping("/cases/{id}/protection")
  ModelAndView act(Visit visit, @PathVariable String id, HttpServletRequest request) {
    OpenCase open = requests.open(visit, id);
    FormInput form = FormInput.of(request.getParameterMap());
    String code = form.text("do");
    if (!ProtectionInput.known(code)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Optional<Act> act = new ProtectionInput(open.file(), form, visit.messages(), now()).read(code);
    return requests.send(
        visit,
        open,
        form,
        batch -> act.ifPresent(batch::add),
        done -> "/cases/" + open.file().id() + "/protection",
        (current, frame) -> page(visit, current, frame, form));
  }

  @GetMapping("/cases/{id}/certificates/{entry}")
  ResponseEntity<byte[]> certificate(
      Visit visit, @PathVariable String id, @PathVariable String entry) throws IOException {
    OpenCase open = requests.open(visit, id);
    byte[] pdf =
        papers
            .paper(open.file(), entryId(entry))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Pdfs.inline("certificate-" + open.reference().text(), pdf);
  }

  private ModelAndView page(Visit visit, OpenCase open, CaseFrame frame, FormInput form) {
    ProtectionView view =
        new ProtectionView(visit.messages(), requests.words(), open.file(), papers, now());
    ProtectionForms forms = new ProtectionForms(new FormMaker(visit, form), open.file(), now());
    return new ProtectionPage(
            visit, frame, view.alarms(forms), view.certificates(), view.given(), forms.offered())
        .show();
  }

  private Instant now() {
    return requests.office().clock().instant();
  }

  private static EntryId entryId(String text) {
    try {
      return new EntryId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
