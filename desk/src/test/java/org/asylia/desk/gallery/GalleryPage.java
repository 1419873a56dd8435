package org.asylia.desk.gallery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.CitationChoice;
import org.asylia.desk.page.DiffRow;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.MissingPiece;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Step;
import org.asylia.desk.page.Step.Standing;
import org.asylia.desk.page.TimelineEntry;
import org.asylia.desk.page.Tone;
import org.asylia.desk.page.UtteranceLine;
import org.asylia.desk.page.Visit;

/** Every component once, with invented content. */
public record GalleryPage(Visit visit) implements Page {

  @Override
  public String template() {
    return "gallery";
  }

  public Instant since() {
    return Instant.parse("2026-11-21T22:10:00Z");
  }

  public List<Chip> chips() {
    return List.of(
        new Chip("Registered", Tone.NEUTRAL),
        new Chip("Under review", Tone.INFORMING),
        new Chip("Recognised", Tone.GOOD),
        new Chip("Due in 2 days", Tone.WARNING),
        new Chip("Detained", Tone.DANGER));
  }

  public List<Step> steps() {
    return List.of(
        step("Intake", Standing.DONE),
        step("Interview", Standing.DONE),
        new Step(
            "Assessment", Standing.HERE, Optional.of("Adjudicator"), Optional.of("3 December")),
        step("Review", Standing.AHEAD),
        step("Decision", Standing.AHEAD),
        step("Appeal period", Standing.AHEAD),
        step("Resettlement", Standing.AHEAD));
  }

  private static Step step(String label, Standing standing) {
    return new Step(label, standing, Optional.empty(), Optional.empty());
  }

  public List<TimelineEntry> timeline() {
    return List.of(
        new TimelineEntry(
            Instant.parse("2026-11-20T09:00:00Z"),
            "Case opened",
            "Alder",
            Optional.empty(),
            Optional.empty()),
        new TimelineEntry(
            Instant.parse("2026-11-21T13:30:00Z"),
            "Birth date stated",
            "Birch",
            Optional.of("“1987 by the lunar calendar”, said by the applicant."),
            Optional.of(new Chip("Disagrees with the transit list", Tone.WARNING))));
  }

  public List<DiffRow> rows() {
    return List.of(
        new DiffRow("Nexus", "Political opinion", "Political opinion (imputed)"),
        new DiffRow("State protection", "", "Not available: the state is the agent of harm"),
        new DiffRow("Earlier residence", "Two years in the border area", ""),
        new DiffRow("Exclusion", "No indication", "No indication"));
  }

  public List<UtteranceLine> lines() {
    return List.of(
        line(1, "Interviewer", "언제 강을 건넜습니까?", "When did you cross the river?", List.of()),
        line(
            2,
            "Applicant",
            "겨울이었습니다. 얼음이 두꺼웠습니다.",
            "It was winter. The ice was thick.",
            List.of("겨울이 아니라 늦가을이었습니다.")));
  }

  private static UtteranceLine line(
      int number, String speaker, String original, String said, List<String> corrections) {
    return new UtteranceLine(
        number,
        speaker,
        original,
        "ko",
        Optional.of(said),
        "en",
        Optional.of("00:12:4" + number),
        corrections);
  }

  public List<MissingPiece> pieces() {
    return List.of(
        new MissingPiece(
            "A finding on credibility for “crossing”", "UNHCR Handbook 195–205", Optional.of("#x")),
        new MissingPiece("The applicant's confirmation", "UNHCR RSD 4.3", Optional.empty()));
  }

  public Field typed() {
    return Field.of("village", "Place of last residence")
        .hinting("As the applicant says it; a county is enough.")
        .holding("회령")
        .needed();
  }

  public Field refused() {
    return Field.of("born", "Date of birth")
        .holding("31 February 1987")
        .refused("February 1987 had 28 days. Write the date as said and mark it partial.")
        .needed();
  }

  public Field plain(String name, String label) {
    return Field.of(name, label);
  }

  public List<Choice> choices() {
    return List.of(new Choice("solar", "Solar"), new Choice("lunar", "Lunar (음력)"));
  }

  public List<CitationChoice> citations() {
    return List.of(
        new CitationChoice("u1", "Interview 1, line 1", "언제 강을 건넜습니까?", "ko"),
        new CitationChoice("u2", "Interview 1, line 2", "겨울이었습니다.", "ko"),
        new CitationChoice("s1", "Country report, 2024", "Return is punished.", "en"));
  }
}
