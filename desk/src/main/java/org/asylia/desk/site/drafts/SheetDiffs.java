package org.asylia.desk.site.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.asylia.desk.page.DiffRow;
import org.asylia.desk.site.drafts.DraftHead.Diff;
import org.asylia.parameters.edit.Sheet;

/** Where the tables of two sets are written otherwise, rule by rule. */
final class SheetDiffs {
  private static final String ANY = "-";

  private SheetDiffs() {}

  /** Only the tables and rules that differ. */
  static List<Diff> of(List<Sheet> before, List<Sheet> after) {
    Map<String, Sheet> old = byName(before);
    Map<String, Sheet> fresh = byName(after);
    List<String> names = new ArrayList<>(old.keySet());
    fresh.keySet().stream().filter(name -> !old.containsKey(name)).forEach(names::add);
    return names.stream()
        .map(name -> {
          Optional<Sheet> one = Optional.ofNullable(old.get(name));
          Optional<Sheet> other = Optional.ofNullable(fresh.get(name));
          return new Diff(other.or(() -> one).map(Sheet::title).orElse(name), rows(one, other));
        })
        .filter(diff -> !diff.rows().isEmpty())
        .toList();
  }

  private static Map<String, Sheet> byName(List<Sheet> sheets) {
    Map<String, Sheet> named = new LinkedHashMap<>();
    sheets.forEach(sheet -> named.put(sheet.decision(), sheet));
    return named;
  }

  private static List<DiffRow> rows(Optional<Sheet> before, Optional<Sheet> after) {
    Map<String, String> old = before.map(SheetDiffs::lines).orElse(Map.of());
    Map<String, String> fresh = after.map(SheetDiffs::lines).orElse(Map.of());
    List<String> keys = new ArrayList<>(old.keySet());
    fresh.keySet().stream().filter(key -> !old.containsKey(key)).forEach(keys::add);
    return keys.stream()
        .map(key -> new DiffRow(key, old.getOrDefault(key, ""), fresh.getOrDefault(key, "")))
        .filter(row -> row.change() != DiffRow.Change.SAME)
        .toList();
  }

  /** Each rule under what stays of its id when a set gets another one. */
  private static Map<String, String> lines(Sheet sheet) {
    Map<String, String> lines = new LinkedHashMap<>();
    sheet.lines().forEach(line -> lines.put(key(line), text(sheet, line)));
    return lines;
  }

  static String key(Sheet.Line line) {
    int dot = line.id().indexOf('.');
    return dot < 0 || line.id().isEmpty()
        ? Integer.toString(line.number())
        : line.id().substring(dot + 1);
  }

  private static String text(Sheet sheet, Sheet.Line line) {
    return java.util.stream.IntStream.range(0, sheet.columns().size())
        .filter(column -> shown(sheet.columns().get(column), line.texts().get(column)))
        .mapToObj(column -> {
          Sheet.Column of = sheet.columns().get(column);
          String arrow = of.kind() == Sheet.Kind.OUTPUT ? "→ " : "";
          return arrow + of.name() + ": " + line.texts().get(column);
        })
        .collect(Collectors.joining("; "));
  }

  private static boolean shown(Sheet.Column column, String text) {
    boolean idle = text.isEmpty() || text.equals(ANY);
    return switch (column.kind()) {
      case INPUT -> !idle;
      case OUTPUT -> true;
      case ANNOTATION -> !idle && !column.name().equals("id");
    };
  }
}
