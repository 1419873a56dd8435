package org.asylia.desk.site.cases.exhibits;

import java.util.List;
import org.asylia.desk.attaching.Attaching;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.cases.exhibits.EvidencePage.Exhibit;
import org.springframework.stereotype.Component;

/** Makes the evidence page, for each request that shows it. */
@Component
class EvidencePages {
  private final CaseRequests requests;
  private final Attaching attaching;

  EvidencePages(CaseRequests requests, Attaching attaching) {
    this.requests = requests;
    this.attaching = attaching;
  }

  /** The page; {@code form} also says what was wrong with a file. */
  EvidencePage page(Visit visit, OpenCase open, CaseFrame frame, FormInput form) {
    Exhibits exhibits = new Exhibits(visit.messages(), open.file());
    AttachedFiles files =
        new AttachedFiles(
            visit.messages(),
            open.file(),
            attaching.waiting(CaseRequests.actor(visit), open.file().id()),
            form,
            attaching.kinds());
    return new EvidencePage(
        visit,
        frame,
        with(files, exhibits.documents()),
        with(files, exhibits.medical()),
        exhibits.screening(),
        with(files, exhibits.country()),
        exhibits.shelf(requests.office().shelf().sources()),
        new EvidenceForms(visit.messages(), form, open.file()).all());
  }

  private static List<Exhibit> with(AttachedFiles files, List<Exhibit> exhibits) {
    return exhibits.stream().map(e -> e.with(files.of(e.entry()))).toList();
  }
}
