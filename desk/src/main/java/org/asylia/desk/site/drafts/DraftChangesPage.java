package org.asylia.desk.site.drafts;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.casebook.Trial;
import org.asylia.desk.docket.DocketPage;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * What a draft would change.
 *
 * @param head what stands above every page of the draft
 * @param replaced the id of the set that it is compared with; empty where there is none
 * @param diffs where the tables are written otherwise
 * @param sentences which cases end differently
 * @param trial published decisions under both
 * @param changed how many of them end differently
 * @param affected open cases last read under the set that it replaces
 * @param first whether those are the first page
 * @param caseload what is to be read over the whole caseload; empty where the reader may not ask
 *     that, or it cannot be read
 */
public record DraftChangesPage(
    Visit visit,
    DraftHead head,
    Optional<String> replaced,
    List<DraftHead.Diff> diffs,
    List<String> sentences,
    List<Trial.Row> trial,
    long changed,
    Optional<DocketPage> affected,
    boolean first,
    Optional<Caseload> caseload)
    implements Page {
  /** Copies the lists. */
  public DraftChangesPage {
    diffs = List.copyOf(diffs);
    sentences = List.copyOf(sentences);
    trial = List.copyOf(trial);
  }

  /** The draft's file, and the day on which every case is read as if it were decided. */
  public record Caseload(String dmn, String day) {}

  @Override
  public String template() {
    return "pages/draft-changes";
  }
}
