package org.asylia.desk.site.cases.hearing;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/** One interview: its lines, the next line to type, and what is done around them. */
public record InterviewPage(
    Visit visit,
    CaseFrame frame,
    String path,
    Head head,
    List<Line> lines,
    NextLine next,
    ReadBack readBack,
    PutForm put,
    List<InterviewsPage.Point> points,
    List<Due> due,
    boolean writes,
    boolean hears)
    implements Page {

  /** Copies the lists. */
  public InterviewPage {
    lines = List.copyOf(lines);
    points = List.copyOf(points);
    due = List.copyOf(due);
  }

  @Override
  public String template() {
    return "pages/cases/interview";
  }

  /** The one choice of a box that is ticked or not. */
  public List<Choice> tick(String label) {
    return List.of(new Choice("yes", label));
  }

  /** What the interview is. */
  public record Head(
      int number,
      String person,
      String day,
      String language,
      String interpreting,
      boolean alone,
      Optional<String> confirmed) {}

  /** A required question and the line in which it was asked of the person. */
  public record Due(String question, Optional<Integer> line) {}

  /**
   * A line of the record.
   *
   * @param originalTag the BCP 47 tag of what was said
   * @param interpretationTag the BCP 47 tag of the interpretation
   * @param marks what is said about the line: in confidence, a required question
   */
  public record Line(
      int number,
      String speaker,
      String original,
      String originalTag,
      Optional<String> interpretation,
      String interpretationTag,
      Optional<String> audio,
      List<Chip> marks,
      List<Correction> corrections) {
    /** Copies the lists. */
    public Line {
      marks = List.copyOf(marks);
      corrections = List.copyOf(corrections);
    }
  }

  /** What was corrected at read-back; it stands beside the line. */
  public record Correction(String by, String text, String tag, String reason) {}
}
