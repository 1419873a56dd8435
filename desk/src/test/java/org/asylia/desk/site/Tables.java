package org.asylia.desk.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.asylia.vault.record.Header;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Every row of every table of a node, for tests of what a request changes. */
record Tables(Jdbi jdbi) {
  /** Rows that reading adds: who has read what, and what it took from the reader's budget. */
  private static final Set<String> GROWS = Set.of("entry", "reading");

  /** Rows that follow from the entries that were added. */
  private static final Set<String> FOLLOWS = Set.of("case_head", "log_head");

  /**
   * What stood in the database at one moment.
   *
   * @param rows a digest of each row, by table
   * @param heads a digest of the heads of each case, by case
   * @param size how many entries the log had
   */
  record Everything(Map<String, List<String>> rows, Map<String, String> heads, long size) {

    /** What is otherwise later, but for what reading adds; empty when all is well. */
    List<String> changedUntil(Everything later) {
      List<String> changed = new ArrayList<>();
      Set<String> names = new TreeSet<>(rows.keySet());
      names.addAll(later.rows.keySet());
      for (String name : names) {
        List<String> before = rows.getOrDefault(name, List.of());
        List<String> after = later.rows.getOrDefault(name, List.of());
        boolean same = GROWS.contains(name) ? after.containsAll(before) : after.equals(before);
        if (!same && !FOLLOWS.contains(name)) {
          changed.add(name + ": " + before.size() + " rows, then " + after.size());
        }
      }
      int added = later.rows.getOrDefault("entry", List.of()).size() - rows("entry");
      if (later.size - size != added) {
        changed.add("log_head: does not follow from the entries");
      }
      return changed;
    }

    private int rows(String table) {
      return rows.getOrDefault(table, List.of()).size();
    }
  }

  Everything now() {
    return jdbi.withHandle(handle -> {
      Map<String, List<String>> rows = new TreeMap<>();
      for (String name : names(handle)) {
        rows.put(name, strings(handle, "SELECT md5(t::text) FROM \"" + name + "\" t ORDER BY 1"));
      }
      Map<String, String> heads =
          strings(handle, "SELECT case_id || ' ' || md5(heads) FROM case_head").stream()
              .map(row -> row.split(" ", 2))
              .collect(Collectors.toMap(row -> row[0], row -> row[1]));
      long size = handle.createQuery("SELECT size FROM log_head").mapTo(Long.class).one();
      return new Everything(rows, heads, size);
    });
  }

  /** The types of the acts that were added since, each once. */
  Set<String> actsAfter(Everything before) {
    return headersFrom(before.size).stream()
        .map(Header::actType)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The cases whose heads are others than before, and to whose files nothing was added. */
  Set<String> movedWithoutAnEntry(Everything before) {
    Map<String, String> now = new TreeMap<>(now().heads);
    now.entrySet().removeAll(before.heads.entrySet());
    headersFrom(before.size).forEach(header -> now.remove(header.caseId().toString()));
    return now.keySet();
  }

  private List<Header> headersFrom(long position) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT header FROM entry WHERE position >= :from")
            .bind("from", position)
            .mapTo(byte[].class)
            .map(Header::decode)
            .list());
  }

  private static List<String> names(Handle handle) {
    return strings(
        handle,
        "SELECT relname FROM pg_class"
            + " WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace NOT IN"
            + " (SELECT oid FROM pg_namespace WHERE nspname IN"
            + " ('pg_catalog', 'pg_toast', 'information_schema'))");
  }

  private static List<String> strings(Handle handle, String query) {
    return handle.createQuery(query).mapTo(String.class).list();
  }
}
