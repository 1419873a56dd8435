package org.asylia.desk.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.asylia.adjudication.Explanations;
import org.asylia.adjudication.procedure.State;
import org.asylia.adjudication.whatif.CodedReading;
import org.asylia.adjudication.whatif.Queue;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Vocabulary;

/** Puts a report into a reader's words. */
public record WhatIfWords(Messages say, Vocabulary vocabulary) {

  /** The whole report, line by line, as a terminal shows it. */
  public List<String> lines(WhatIfReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(report));
    lines.add(say.say("whatif.changed", figure(report.changed()), figure(report.cases())));
    missing(report).ifPresent(lines::add);
    lines.add("");
    lines.add(say.say("whatif.from-to"));
    for (int row = 0; row < report.outcomes().from().size(); row++) {
      for (int column = 0; column < report.outcomes().to().size(); column++) {
        OptionalLong cell = report.outcomes().cells().get(row).get(column);
        if (cell.isEmpty() || cell.getAsLong() > 0) {
          lines.add(
              "  %10s  %s → %s"
                  .formatted(
                      figure(cell),
                      outcome(report.outcomes().from().get(row)),
                      outcome(report.outcomes().to().get(column))));
        }
      }
    }
    report
        .groups()
        .forEach(groups -> {
          lines.add("");
          lines.add(fact(groups.fact()));
          groups
              .groups()
              .forEach(group ->
                  lines.add(
                      "  "
                          + say.say(
                              "whatif.group",
                              value(groups.fact(), group.code()),
                              figure(group.changed()),
                              figure(group.cases()))));
        });
    lines.add("");
    lines.addAll(queue(report));
    lines.add(say.say("whatif.hidden-note", report.threshold()));
    return lines;
  }

  /** What was compared. */
  public String headline(WhatIfReport report) {
    return say.say("whatif.headline", report.draft(), report.against(), say.date(report.day()));
  }

  /** What to do about cases without codes; empty where all have them. */
  public java.util.Optional<String> missing(WhatIfReport report) {
    return report.uncoded() == 0
        ? java.util.Optional.empty()
        : java.util.Optional.of(say.say("whatif.uncoded", say.number(report.uncoded())));
  }

  /** How long the queue becomes, and what that assumes. */
  public List<String> queue(WhatIfReport report) {
    if (report.queue().isEmpty()) {
      return List.of(say.say("whatif.no-queue"));
    }
    Queue queue = report.queue().get();
    List<String> lines = new ArrayList<>();
    lines.add(
        say.say(
            "whatif.queue",
            say.number(queue.open()),
            say.number(Math.round(queue.daysBefore())),
            say.number(Math.round(queue.daysAfter())),
            say.number(queue.becomes())));
    lines.add(say.say("whatif.assumes"));
    if (!queue.assumed().isEmpty()) {
      lines.add(
          say.say(
              "whatif.not-measured",
              queue.assumed().stream().map(this::step).collect(Collectors.joining(", "))));
    }
    return lines;
  }

  private String step(State state) {
    return Explanations.of(say.language().locale()).label("state." + state.name());
  }

  /** A figure, or that it is hidden. */
  public String figure(OptionalLong figure) {
    return figure.isPresent() ? say.number(figure.getAsLong()) : say.say("whatif.hidden");
  }

  /** An outcome in the reader's words. */
  public String outcome(String code) {
    return code.equals(CodedReading.NO_RULE)
        ? say.say("whatif.no-rule")
        : vocabulary.derivedValue(say.language(), code);
  }

  /** A profile fact in the reader's words. */
  public String fact(String code) {
    return vocabulary.label(say.language(), code);
  }

  /** A fact's value in the reader's words; nobody found any where it is empty. */
  public String value(String fact, String code) {
    return code.isEmpty()
        ? say.say("whatif.not-coded")
        : vocabulary.value(say.language(), fact, code);
  }
}
