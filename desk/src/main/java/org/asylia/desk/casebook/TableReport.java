package org.asylia.desk.casebook;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.asylia.desk.casebook.RowResult.Score;
import org.asylia.vault.Verdict;

/** The report as a table for people. */
public final class TableReport implements Report {
  private static final int[] WIDTHS = {10, 13, 12, 10, 12, 10, 8, 12};

  private final PrintWriter out;
  private boolean begun;

  /** A report to a writer, which stays open. */
  public TableReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void row(RowResult row) {
    if (!begun) {
      begun = true;
      line("id", "split", "tribunal", "set", "set yields", "dated", "agree", "without");
    }
    switch (row.score()) {
      case Score.NotScored no -> {
        line(row, "-", "-", "-");
        out.println("    not scored: " + Columns.plain(no.reason()));
      }
      case Score.Scored scored -> scored(row, scored);
    }
  }

  private void scored(RowResult row, Score.Scored scored) {
    line(row, scored.outcome(), mark(row, scored.outcome()), scored.without());
    if (row.dated().filter(scored.replayedAsOf()::equals).isEmpty()) {
      out.println("    replayed as of " + scored.replayedAsOf());
    }
    if (scored.outcome().equals("REFUSE") && !scored.decided().equals("REFUSE")) {
      out.println(
          "    barred, yet no element is found against the person: the officers sent it back");
    }
    if (scored.decided().equals("NOT_ON_STATUS")) {
      out.println("    not on refugee status: only the set was asked");
    }
    if (row.outcomeInferred()) {
      out.println("    the file marks the tribunal's outcome as deduced, not read");
    }
    Optional.ofNullable(scored.derived().get("open_questions"))
        .filter(open -> !open.isBlank())
        .ifPresent(open -> out.println("    open: " + open));
    if (!scored.baselines().isEmpty()) {
      out.println("    yardsticks: " + yardsticks(row, scored.baselines()));
    }
    out.println("    rules: " + String.join(" ", scored.rules()));
  }

  private void line(RowResult row, String outcome, String mark, String without) {
    line(
        row.id(),
        row.split(),
        row.tribunal().orElse("-"),
        row.set().orElse("-"),
        outcome,
        row.dated().orElse("-"),
        mark,
        without);
  }

  private void line(String... cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      line.append(Columns.fit(cells[i], WIDTHS[i])).append("  ");
    }
    out.println(line.toString().stripTrailing());
  }

  private static String mark(RowResult row, String outcome) {
    return row.agrees(outcome) ? "yes" : "NO";
  }

  private static String yardsticks(RowResult row, Map<String, String> baselines) {
    return baselines.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue() + " (" + mark(row, e.getValue()) + ")")
        .collect(Collectors.joining(", "));
  }

  @Override
  public void end(Totals totals, CasebookData data, Verdict verdict) {
    String facts = data.knownWithOutcome().stream().sorted().collect(Collectors.joining(", "));
    out.println();
    out.println(
        "%d rows, %d scored, %d not scored"
            .formatted(
                totals.rows(),
                totals.all().sets().scored(),
                totals.rows() - totals.all().sets().scored()));
    totals.reasons().forEach((kind, count) -> out.println("    " + count + "  " + kind));
    out.println();
    figures("all scored", totals.all(), facts);
    totals.bySplit().forEach((split, figures) -> figures(split, figures, facts));
    out.println();
    out.println("Agreement on rule_source rows proves nothing: their rules were taken from them.");
    out.println("Without: the same replay with " + facts + " not stated, as it was coded with the");
    out.println("outcome known. A yardstick is no law: it says what a naive rule would reach.");
    out.println(
        "Scored rows whose tribunal outcome was deduced, not read: " + totals.outcomesInferred());
    if (!totals.unread().isEmpty()) {
      out.println("Fields not read: " + Columns.plain(String.join(", ", totals.unread())));
    }
    out.println(store(verdict));
    out.flush();
  }

  private void figures(String name, Totals.Figures figures, String facts) {
    out.println(Columns.fit(name, 14) + "  sets               " + told(figures.sets()));
    out.println(
        " ".repeat(16) + Columns.fit("without " + facts, 17) + "  " + told(figures.without()));
    figures
        .baselines()
        .forEach(
            (id, tally) -> out.println(" ".repeat(16) + Columns.fit(id, 17) + "  " + told(tally)));
  }

  private static String told(Totals.Tally tally) {
    return "%d of %d agree, %d differ (%d of them incomplete)"
        .formatted(tally.agree(), tally.scored(), tally.disagree(), tally.incomplete());
  }

  private static String store(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Sound sound ->
          "The throw-away store was verified: %d entries, %d signatures, %d cases."
              .formatted(sound.entries(), sound.signatures(), sound.cases());
      case Verdict.Bad(var first) -> "The throw-away store is not sound: " + first;
      case Verdict.NotExtending(_, var first) -> "The throw-away store is not sound: " + first;
    };
  }
}
