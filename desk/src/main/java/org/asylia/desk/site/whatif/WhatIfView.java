package org.asylia.desk.site.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.site.whatif.WhatIfPage.Bar;
import org.asylia.desk.site.whatif.WhatIfPage.Cell;
import org.asylia.desk.site.whatif.WhatIfPage.Groups;
import org.asylia.desk.site.whatif.WhatIfPage.Row;
import org.asylia.desk.site.whatif.WhatIfPage.Shown;
import org.asylia.desk.whatif.WhatIfReport;
import org.asylia.desk.whatif.WhatIfWords;

/** Lays a report out for the page. */
record WhatIfView(WhatIfWords words) {
  Shown shown(WhatIfReport report) {
    return new Shown(
        words.headline(report),
        words
            .say()
            .say("whatif.changed", words.figure(report.changed()), words.figure(report.cases())),
        words.missing(report),
        report.outcomes().to().stream().map(words::outcome).toList(),
        rows(report.outcomes()),
        report.groups().stream().map(this::groups).toList(),
        words.queue(report),
        words.say().say("whatif.hidden-note", report.threshold()));
  }

  private List<Row> rows(WhatIfReport.Outcomes outcomes) {
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < outcomes.from().size(); row++) {
      String from = outcomes.from().get(row);
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < outcomes.to().size(); column++) {
        cells.add(
            new Cell(
                words.outcome(outcomes.to().get(column)),
                words.figure(outcomes.cells().get(row).get(column)),
                from.equals(outcomes.to().get(column))));
      }
      rows.add(new Row(words.outcome(from), cells));
    }
    return rows;
  }

  private Groups groups(WhatIfReport.Groups groups) {
    return new Groups(
        "group-" + groups.fact().replace('_', '-'),
        words.fact(groups.fact()),
        groups.groups().stream().map(group -> bar(groups.fact(), group)).toList());
  }

  private Bar bar(String fact, WhatIfReport.Group group) {
    boolean known = group.cases().isPresent() && group.changed().isPresent();
    return new Bar(
        words.value(fact, group.code()),
        words.figure(group.cases()),
        words.figure(group.changed()),
        known && group.cases().getAsLong() > 0
            ? Optional.of(
                (int) Math.round(100.0 * group.changed().getAsLong() / group.cases().getAsLong()))
            : Optional.empty());
  }
}
