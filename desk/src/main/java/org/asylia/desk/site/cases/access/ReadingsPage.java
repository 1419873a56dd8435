package org.asylia.desk.site.cases.access;

import java.util.List;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * Who has read a case.
 *
 * @param visit who reads
 * @param frame what stands around every page of the case
 * @param readers who read which parts by what right, the latest reader first
 * @param latest the latest readings one by one, the latest first
 * @param readings how many readings there are
 */
public record ReadingsPage(
    Visit visit, CaseFrame frame, List<ReaderRow> readers, List<Once> latest, int readings)
    implements Page {

  /** Copies the lists. */
  public ReadingsPage {
    readers = List.copyOf(readers);
    latest = List.copyOf(latest);
  }

  /**
   * Somebody who read the case.
   *
   * @param name whose keys were used
   * @param right why they could
   * @param parts what they could read
   * @param times how often
   * @param first when for the first time
   * @param last when for the last time
   */
  public record ReaderRow(
      String name, String right, String parts, int times, String first, String last) {}

  /** One reading. */
  public record Once(String at, String name, String right, String parts) {}

  @Override
  public String template() {
    return "pages/cases/readings";
  }
}
