package org.asylia.desk.site.drafts;

import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * What a draft says about itself, its own invariants, and its file.
 *
 * @param head what stands above every page of the draft
 * @param id the set's id
 * @param title a sentence, in English
 * @param from its first day
 * @param invariants what it must keep beside what every set must keep
 */
public record DraftFilesPage(
    Visit visit, DraftHead head, Field id, Field title, Field from, Field invariants)
    implements Page {
  @Override
  public String template() {
    return "pages/draft-files";
  }
}
