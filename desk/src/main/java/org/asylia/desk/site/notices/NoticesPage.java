package org.asylia.desk.site.notices;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * What an officer is told and has not taken note of, the latest first.
 *
 * @param visit who reads
 * @param lines the notices
 */
public record NoticesPage(Visit visit, List<Line> lines) implements Page {

  /** Copies the list. */
  public NoticesPage {
    lines = List.copyOf(lines);
  }

  /**
   * A notice.
   *
   * @param id its identifier, for the form that takes note
   * @param time when it happened
   * @param title what happened
   * @param text whom it is about and what to do
   * @param path the page on which to go on; empty where there is none
   * @param settled whether taking note settles it; a broken glass is settled by its review only
   */
  public record Line(
      String id, String time, String title, String text, Optional<String> path, boolean settled) {}

  @Override
  public String template() {
    return "pages/notices";
  }
}
