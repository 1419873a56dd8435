package org.asylia.desk.site.cases.hearing;

import java.util.List;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The part of an interview page that changes when a line was sent: the form for the next line, and
 * the lines to add, or all of them where somebody else wrote meanwhile.
 */
public record NextLinePage(
    Visit visit,
    CaseFrame frame,
    String path,
    NextLine next,
    List<InterviewPage.Line> lines,
    boolean all)
    implements Page {

  /** Copies the lines. */
  public NextLinePage {
    lines = List.copyOf(lines);
  }

  @Override
  public String template() {
    return "pages/cases/interview-next";
  }
}
