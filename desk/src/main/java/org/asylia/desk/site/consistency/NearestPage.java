package org.asylia.desk.site.consistency;

import java.util.List;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The decided cases within the reader's reach that are most like the case at hand.
 *
 * @param visit who reads
 * @param frame what stands around every page of the case
 * @param rows the nearest first
 */
public record NearestPage(Visit visit, CaseFrame frame, List<Row> rows) implements Page {
  /** Copies the list. */
  public NearestPage {
    rows = List.copyOf(rows);
  }

  @Override
  public String template() {
    return "pages/cases/nearest";
  }

  /**
   * An earlier decision.
   *
   * @param reference its case
   * @param path the case's page
   * @param outcome what was decided
   * @param on the day
   * @param set the set it was read under
   * @param alike in how many of the findings coded in both they agree
   * @param differing in which they differ
   */
  public record Row(
      String reference,
      String path,
      String outcome,
      String on,
      String set,
      String alike,
      List<String> differing) {
    /** Copies the list. */
    public Row {
      differing = List.copyOf(differing);
    }
  }
}
