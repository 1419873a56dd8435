package org.asylia.desk.site.cases;

import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * Says that an officer has opened as many cases as they may in an hour, and how to go on.
 *
 * @param visit who reads
 * @param perHour how many that is
 */
public record ReadingPage(Visit visit, int perHour) implements Page {
  @Override
  public String template() {
    return "pages/reading";
  }
}
