package org.asylia.desk.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import tools.jackson.databind.json.JsonMapper;

/** A report as one JSON object; a hidden figure is the text {@code hidden}. */
public final class WhatIfJson {
  private WhatIfJson() {}

  /** The report as JSON. */
  public static String of(WhatIfReport report) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("draft", report.draft());
    all.put("against", report.against());
    all.put("day", report.day().toString());
    all.put("cases", figure(report.cases()));
    all.put("changed", figure(report.changed()));
    all.put("uncoded", report.uncoded());
    all.put("threshold", report.threshold());
    all.put("from", report.outcomes().from());
    all.put("to", report.outcomes().to());
    all.put(
        "cells",
        report.outcomes().cells().stream()
            .map(row -> row.stream().map(WhatIfJson::figure).toList())
            .toList());
    all.put("groups", report.groups().stream().map(WhatIfJson::groups).toList());
    report
        .queue()
        .ifPresent(queue -> {
          all.put("open", queue.open());
          all.put("days_ahead", Math.round(queue.daysBefore()));
          all.put("days_ahead_under_draft", Math.round(queue.daysAfter()));
          all.put("open_under_draft", queue.becomes());
          all.put("days_not_measured", queue.assumed().stream().map(Enum::name).toList());
        });
    return JsonMapper.shared().writeValueAsString(all);
  }

  private static Map<String, Object> groups(WhatIfReport.Groups groups) {
    List<Map<String, Object>> rows =
        groups.groups().stream()
            .map(group -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("code", group.code());
              row.put("cases", figure(group.cases()));
              row.put("changed", figure(group.changed()));
              return row;
            })
            .toList();
    return Map.of("fact", groups.fact(), "rows", rows);
  }

  private static Object figure(OptionalLong figure) {
    return figure.isPresent() ? figure.getAsLong() : "hidden";
  }
}
