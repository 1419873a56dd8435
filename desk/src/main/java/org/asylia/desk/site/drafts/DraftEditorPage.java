package org.asylia.desk.site.drafts;

import java.util.List;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The tables of a draft in the editor.
 *
 * @param head what stands above every page of the draft
 * @param dmn the file, with what was changed in it
 * @param tables the decisions, to choose which table is shown
 * @param faults what is wrong, beside the cells it comes from
 */
public record DraftEditorPage(
    Visit visit, DraftHead head, String dmn, List<Choice> tables, List<Fault> faults)
    implements Page {
  /** Copies the lists. */
  public DraftEditorPage {
    tables = List.copyOf(tables);
    faults = List.copyOf(faults);
  }

  @Override
  public String template() {
    return "pages/draft-editor";
  }

  /**
   * Something wrong.
   *
   * @param decision the table
   * @param cell the id of the cell in the file; empty for the whole table
   * @param where rule and table, in words
   * @param text what is wrong
   */
  public record Fault(String decision, String cell, String where, String text) {}
}
