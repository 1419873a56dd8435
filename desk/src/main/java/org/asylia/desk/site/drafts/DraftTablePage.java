package org.asylia.desk.site.drafts;

import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * One table of a draft, each cell a field.
 *
 * @param head what stands above every page of the draft
 * @param table the table, with what was typed
 */
public record DraftTablePage(Visit visit, DraftHead head, TableShown table) implements Page {
  @Override
  public String template() {
    return "pages/draft-table";
  }
}
