package org.asylia.desk.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.whatif.CodedCases;
import org.asylia.adjudication.whatif.Queue;
import org.asylia.adjudication.whatif.WhatIf;
import org.asylia.casefile.Country;
import org.asylia.desk.coding.CodedCaseload;
import org.asylia.estimation.disclosure.Counts;
import org.asylia.estimation.disclosure.SafeCounts;
import org.asylia.estimation.disclosure.Suppression;
import org.asylia.parameters.ParameterSet;

/**
 * Reads a caseload under a draft and under the set it would replace, and shows what may be shown.
 *
 * @param parameters the published sets
 * @param caseload the cases in codes
 * @param profile the coded facts by which it is told whom it touches
 */
public record WhatIfRun(
    PublishedParameters parameters, CodedCaseload caseload, List<String> profile) {
  /** From how many cases on a figure is shown. */
  public static final int THRESHOLD = 10;

  private static final Suppression SUPPRESSION = new Suppression(THRESHOLD);

  /** Copies the list. */
  public WhatIfRun {
    profile = List.copyOf(profile);
  }

  /**
   * The set a draft would replace: its jurisdiction's that is in force on the day.
   *
   * @return empty where that jurisdiction has none on that day
   */
  public Optional<ParameterSet> replaced(ParameterSet draft, LocalDate day) {
    String jurisdiction = draft.header().jurisdiction();
    return parameters.sets().stream()
        .filter(set -> set.header().jurisdiction().equals(jurisdiction))
        .filter(set -> set.header().inForceOn(day))
        .max(java.util.Comparator.comparing(set -> set.header().validFrom().orElse(LocalDate.MIN)));
  }

  /**
   * Reads the cases under both sets.
   *
   * @param everywhere whether cases of all host states are read, and not only of those where the
   *     draft's jurisdiction is read on that day
   */
  public WhatIfReport run(
      ParameterSet draft, ParameterSet against, LocalDate day, boolean everywhere) {
    CodedCases cases = caseload.cases();
    if (!everywhere) {
      String jurisdiction = draft.header().jurisdiction();
      cases = cases.where(new HostsUnder(parameters, jurisdiction, day, cases));
    }
    WhatIf found = WhatIf.of(against, draft, day, cases, profile);
    CodedCases all = cases;
    CodedCases open = all.where(row -> all.code(CodedCaseload.CLOSED, row).equals("no"));
    Optional<Queue> queue =
        open.size() < THRESHOLD
            ? Optional.empty()
            : Optional.of(
                Queue.of(WhatIf.of(against, draft, day, open, List.of()).moves(), caseload.pace()));
    return report(draft, against, day, found, queue);
  }

  private WhatIfReport report(
      ParameterSet draft,
      ParameterSet against,
      LocalDate day,
      WhatIf found,
      Optional<Queue> queue) {
    WhatIf.Table table = found.outcomes();
    SafeCounts safe = outcomes(table);
    int sums = table.rows().size() + table.columns().size();
    OptionalLong changed = safe.sum(sums + 1);
    return new WhatIfReport(
        draft.id(),
        against.id(),
        day,
        safe.sum(sums),
        changed,
        caseload.uncoded(),
        new WhatIfReport.Outcomes(table.rows(), table.columns(), cells(table, safe)),
        found.groups().entrySet().stream()
            .map(each -> groups(each.getKey(), each.getValue(), changed.isPresent()))
            .toList(),
        changed.isPresent() ? queue : Optional.empty(),
        THRESHOLD);
  }

  /** The table with the sums of rows and columns, the total, what changes and what stays. */
  private static SafeCounts outcomes(WhatIf.Table table) {
    List<Integer> changing = new ArrayList<>();
    List<Integer> staying = new ArrayList<>();
    int width = table.columns().size();
    for (int cell = 0; cell < table.rows().size() * width; cell++) {
      boolean same = table.rows().get(cell / width).equals(table.columns().get(cell % width));
      (same ? staying : changing).add(cell);
    }
    return SUPPRESSION.protect(
        Counts.table(table.cells()).sum(indices(changing)).sum(indices(staying)));
  }

  private static int[] indices(List<Integer> cells) {
    return cells.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<List<OptionalLong>> cells(WhatIf.Table table, SafeCounts safe) {
    List<List<OptionalLong>> rows = new ArrayList<>();
    int width = table.columns().size();
    for (int row = 0; row < table.rows().size(); row++) {
      List<OptionalLong> cells = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        cells.add(safe.cell(row * width + column));
      }
      rows.add(cells);
    }
    return rows;
  }

  /**
   * The groups of a fact. Where how many change in all is hidden, no group shows it either: their
   * sum would give it back.
   */
  private static WhatIfReport.Groups groups(
      String fact, Map<String, WhatIf.Group> groups, boolean changedShown) {
    long[][] rows =
        groups.values().stream()
            .map(group -> new long[] {group.changed(), group.cases() - group.changed()})
            .toArray(long[][]::new);
    SafeCounts safe = SUPPRESSION.protect(Counts.table(rows));
    List<WhatIfReport.Group> shown = new ArrayList<>();
    int row = 0;
    for (String code : groups.keySet()) {
      shown.add(
          new WhatIfReport.Group(
              code, safe.sum(row), changedShown ? safe.cell(row * 2) : OptionalLong.empty()));
      row++;
    }
    return new WhatIfReport.Groups(fact, shown);
  }

  /** Picks the cases in whose host state a jurisdiction's sets are read. */
  private static final class HostsUnder implements java.util.function.IntPredicate {
    private final PublishedParameters parameters;
    private final String jurisdiction;
    private final LocalDate day;
    private final CodedCases cases;
    private final Map<String, Boolean> known = new java.util.HashMap<>();

    HostsUnder(
        PublishedParameters parameters, String jurisdiction, LocalDate day, CodedCases cases) {
      this.parameters = parameters;
      this.jurisdiction = jurisdiction;
      this.day = day;
      this.cases = cases;
    }

    @Override
    public boolean test(int row) {
      return known.computeIfAbsent(cases.code(CodedCaseload.HOST, row), this::under);
    }

    private boolean under(String host) {
      return host.equals(jurisdiction)
          || parameters
              .inForce(new Country(host), day)
              .flatMap(parameters::set)
              .filter(set -> set.header().jurisdiction().equals(jurisdiction))
              .isPresent();
    }
  }
}
