package org.asylia.desk.site.cases.hearing;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/** The interviews of a case: those held, what was put, and the form that begins one. */
public record InterviewsPage(
    Visit visit, CaseFrame frame, List<Held> held, List<Point> points, Start start, boolean hears)
    implements Page {

  /** Copies the lists. */
  public InterviewsPage {
    held = List.copyOf(held);
    points = List.copyOf(points);
  }

  @Override
  public String template() {
    return "pages/cases/interviews";
  }

  /** An interview in the list. */
  public record Held(
      int number,
      String path,
      String person,
      String day,
      String language,
      boolean alone,
      String interpreting,
      int lines,
      Optional<String> confirmed) {}

  /**
   * A point that was put, with its answer.
   *
   * @param entry its entry, for anchors
   */
  public record Point(
      String entry,
      String person,
      String kind,
      String text,
      List<Basis> basis,
      Optional<String> answer,
      String answerTag,
      boolean inConfidence) {
    /** Copies the list. */
    public Point {
      basis = List.copyOf(basis);
    }
  }

  /** What a point or a finding rests on. */
  public record Basis(String label, String path, String excerpt, String tag) {}

  /** The form's fields. */
  public record Start(
      Field person,
      List<Choice> people,
      Field on,
      Field spoken,
      List<Choice> languages,
      Field alone,
      List<Choice> yesNo,
      Field interpreter,
      List<Choice> interpreters,
      Field conflict,
      List<Choice> conflictMade,
      Field sameSex,
      List<Choice> sameSexOffered) {

    /** Every field, for the summary of what needs another look. */
    public List<Field> all() {
      return List.of(person, on, spoken, alone, interpreter, conflict, sameSex);
    }
  }

  /** Chips of an interview. */
  public List<Chip> chips(Held one) {
    var say = visit.messages();
    Chip alone =
        one.alone()
            ? new Chip(say.say("hearing.heard-alone"), org.asylia.desk.page.Tone.GOOD)
            : new Chip(say.say("hearing.heard-with-others"), org.asylia.desk.page.Tone.WARNING);
    Chip read =
        one.confirmed()
            .map(day ->
                new Chip(say.say("hearing.confirmed-on", day), org.asylia.desk.page.Tone.GOOD))
            .orElseGet(() ->
                new Chip(say.say("hearing.not-confirmed"), org.asylia.desk.page.Tone.WARNING));
    return List.of(alone, read);
  }
}
