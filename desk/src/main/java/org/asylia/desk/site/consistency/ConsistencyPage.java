package org.asylia.desk.site.consistency;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Tone;
import org.asylia.desk.page.Visit;

/**
 * How alike cases are decided, as far as the reader is shown it.
 *
 * @param visit who reads
 * @param charts the comparisons
 * @param drift the drift alarm as a sentence; empty where the reader is not shown it
 * @param alarm whether it went off
 * @param note why figures are hidden
 */
public record ConsistencyPage(
    Visit visit, List<Chart> charts, Optional<String> drift, boolean alarm, String note)
    implements Page {
  /** Copies the list. */
  public ConsistencyPage {
    charts = List.copyOf(charts);
  }

  @Override
  public String template() {
    return "pages/consistency";
  }

  /**
   * One comparison.
   *
   * @param id to link to
   * @param title by what
   * @param spread how much more than chance alone results vary
   * @param hidden how many are not shown; empty where all are
   * @param plot the funnel; none over months, which follow each other
   * @param rows the figures
   */
  public record Chart(
      String id,
      String title,
      String spread,
      Optional<String> hidden,
      Optional<FunnelPlot> plot,
      List<Row> rows) {
    /** Copies the list. */
    public Chart {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A figure, and where it lies on the line from no recognition to all; places are in percent.
   *
   * @param name whose it is
   * @param decisions how many decisions
   * @param rate the share recognised
   * @param expected the share expected of these profiles
   * @param adjusted the share as for the usual profile
   * @param lies where it lies, as a word
   * @param tone how it is marked
   * @param line where it is drawn
   */
  public record Row(
      String name,
      String decisions,
      String rate,
      String expected,
      String adjusted,
      String lies,
      Tone tone,
      Line line) {}

  /**
   * Where a figure is drawn.
   *
   * @param at the share recognised
   * @param middle the share expected
   * @param inner from where to where 95 % lies
   * @param outer from where to where 99.8 % lies
   */
  public record Line(double at, double middle, Band inner, Band outer) {}

  /** A band. */
  public record Band(double from, double width) {}
}
