package org.asylia.desk.site.drafts;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.asylia.desk.authoring.Checked;
import org.asylia.desk.authoring.Draft;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Tone;
import org.asylia.desk.parameters.SituationWords;
import org.asylia.parameters.edit.Sheet;
import org.asylia.parameters.proof.ProofSentences;
import org.asylia.parameters.proof.Result;

/** The tables and the proof of a draft in the reader's words. */
final class DraftView {
  private final Messages say;
  private final SituationWords words;
  private final ProofSentences told;
  private final String path;
  private final List<Sheet> sheets;
  private final List<Mark> marks;
  private final Checked checked;

  DraftView(Messages say, DraftRequests requests, Draft draft) {
    this.say = say;
    words = new SituationWords(requests.office().vocabulary(), say.language());
    told = new ProofSentences(words);
    path = DraftRequests.path(draft);
    sheets = DraftRequests.sheets(draft.latest().text().dmn());
    List<Sheet> base =
        requests
            .authoring()
            .baseText(draft)
            .map(text -> DraftRequests.sheets(text.dmn()))
            .orElse(List.of());
    checked = requests.authoring().checked(draft);
    marks = new Marks(sheets, base).of(checked, told);
  }

  SituationWords words() {
    return words;
  }

  List<Mark> marks() {
    return marks;
  }

  Checked checked() {
    return checked;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  List<TableShown> tables() {
    return sheets.stream().map(this::table).toList();
  }

  TableShown table(Sheet sheet) {
    return new TableShown(
        anchor(sheet.decision()),
        words.vocabulary().derived(say.language(), sheet.decision()).orElse(sheet.title()),
        path + "/tables/" + sheet.decision(),
        sheet.columns().stream().map(this::column).toList(),
        sheet.lines().stream().map(line -> line(sheet, line)).toList(),
        marks.stream()
            .filter(m -> m.decision().equals(sheet.decision()) && m.rule() == 0)
            .map(this::fault)
            .toList());
  }

  private TableShown.Column column(Sheet.Column column) {
    String label =
        switch (column.kind()) {
          case INPUT, OUTPUT -> words.name(column.name());
          case ANNOTATION -> annotation(column.name());
        };
    return new TableShown.Column(label, column.name(), css(column));
  }

  private String annotation(String name) {
    return switch (name) {
      case "id" -> say.say("drafts.rule-id");
      case "source" -> say.say("drafts.rule-source");
      case "confidence" -> say.say("drafts.rule-confidence");
      default -> name;
    };
  }

  private static String css(Sheet.Column column) {
    return column.kind().name().toLowerCase(Locale.ROOT)
        + (column.kind() == Sheet.Kind.ANNOTATION ? " " + name(column.name()) : "");
  }

  private static String name(String column) {
    return column.matches("[a-z]{1,20}") ? column : "other";
  }

  private TableShown.Line line(Sheet sheet, Sheet.Line line) {
    return new TableShown.Line(
        line.number(),
        IntStream.range(0, sheet.columns().size())
            .mapToObj(column -> cell(sheet, line, column))
            .toList());
  }

  private TableShown.Cell cell(Sheet sheet, Sheet.Line line, int column) {
    Sheet.Cell cell = line.cells().get(column);
    return new TableShown.Cell(
        cell.id(),
        field(line.number(), column),
        say.say("drafts.cell", line.number(), column(sheet.columns().get(column)).label()),
        cell.text(),
        css(sheet.columns().get(column)),
        marks.stream()
            .filter(m -> m.decision().equals(sheet.decision()) && m.rule() == line.number())
            .filter(m -> m.column() == column || (m.column() == -1 && column == 0))
            .map(this::fault)
            .distinct()
            .toList());
  }

  private String fault(Mark mark) {
    return mark.name().isEmpty()
        ? say.say("drafts.fault", mark.text())
        : say.say("drafts.counter-example", mark.text());
  }

  static String field(int rule, int column) {
    return "r" + rule + "c" + column;
  }

  static String anchor(String decision) {
    return "table-" + decision;
  }

  /** What was proved, what is broken first. */
  List<DraftPage.Proof> proofs() {
    if (!(checked instanceof Checked.Usable readable)) {
      return List.of();
    }
    return readable.report().results().stream()
        .sorted(java.util.Comparator.comparingInt(DraftView::weight))
        .map(this::proof)
        .toList();
  }

  private static int weight(Result result) {
    return switch (result) {
      case Result.Refuted _ -> 0;
      case Result.NotExamined _ -> 1;
      case Result.Proved _ -> 2;
      case Result.DoesNotArise _ -> 3;
    };
  }

  private DraftPage.Proof proof(Result result) {
    String name = result.invariant().name();
    return new DraftPage.Proof(
        name,
        result.invariant().says(say.language().code()),
        result.invariant().source(),
        verdict(result),
        result instanceof Result.Refuted refuted ? told.example(refuted) : "",
        marks.stream()
            .filter(mark -> mark.name().equals(name))
            .map(mark ->
                new DraftPage.Way(
                    "#" + anchor(mark.decision()),
                    mark.rule() == 0
                        ? words.name(mark.decision())
                        : say.say("drafts.rule-of", mark.rule(), words.name(mark.decision()))))
            .distinct()
            .toList());
  }

  private Chip verdict(Result result) {
    return switch (result) {
      case Result.Proved _ -> new Chip(say.say("drafts.proved"), Tone.GOOD);
      case Result.DoesNotArise _ -> new Chip(say.say("drafts.does-not-arise"), Tone.NEUTRAL);
      case Result.Refuted _ -> new Chip(say.say("drafts.broken"), Tone.DANGER);
      case Result.NotExamined _ -> new Chip(say.say("drafts.not-examined"), Tone.WARNING);
    };
  }
}
