package org.asylia.desk.site.cases.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.CountryInformationAdded;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.MedicalReportAdded;
import org.asylia.casefile.EvidenceAct.ScreeningScored;
import org.asylia.casefile.ListedEvidence;
import org.asylia.casefile.Recorded;
import org.asylia.desk.language.Messages;
import org.asylia.desk.site.cases.review.ReviewPage.Listed;

/** The evidence listed to the decider; what the form carries is made of the rows that are shown. */
final class EvidenceList {
  private final Messages say;
  private final List<Listed> rows = new ArrayList<>();
  private final Map<EntryId, String> shown = new HashMap<>();

  /**
   * Lists what the reader's file holds.
   *
   * @param logged the evidence of the log, from which the hashes are taken
   */
  EvidenceList(Messages say, CaseFile file, ListedEvidence logged) {
    this.say = say;
    for (Recorded recorded : file.history()) {
      if (recorded.act() instanceof EvidenceAct act) {
        String hash = Optional.ofNullable(logged.hashes().get(recorded.id())).orElse("");
        rows.add(new Listed(kind(act), title(act), hash.substring(0, Math.min(12, hash.length()))));
        shown.put(recorded.id(), hash);
      }
    }
  }

  List<Listed> rows() {
    return rows;
  }

  ListedEvidence listed() {
    return new ListedEvidence(shown);
  }

  private String kind(EvidenceAct act) {
    return switch (act) {
      case EvidenceAdded _ -> say.say("exhibits.documents");
      case MedicalReportAdded _ -> say.say("exhibits.medical");
      case ScreeningScored _ -> say.say("exhibits.screening");
      case CountryInformationAdded _ -> say.say("exhibits.country");
      case AttachmentAdded a -> say.word(a.kind());
    };
  }

  private String title(EvidenceAct act) {
    return switch (act) {
      case EvidenceAdded a -> a.title();
      case MedicalReportAdded a -> say.date(a.dated());
      case ScreeningScored a -> a.instrument();
      case CountryInformationAdded a -> a.title();
      case AttachmentAdded a -> a.file().name();
    };
  }
}
