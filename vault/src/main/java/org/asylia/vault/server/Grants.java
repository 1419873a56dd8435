package org.asylia.vault.server;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What the role that works with a set of tables may do in each of them, and nothing else.
 *
 * @param tables by table, the words of what it may do: {@code SELECT INSERT UPDATE(column,column)}
 */
public record Grants(Map<String, String> tables) {
  private static final Pattern WORD = Pattern.compile("([A-Z]+)(?:\\(([a-z_,]+)\\))?");
  private static final String PRESENT =
      """
      SELECT c.relname, '', a.privilege_type FROM pg_class c, aclexplode(c.relacl) a, pg_roles r
      WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY (:tables)
        AND r.oid = a.grantee AND r.rolname = :role
      UNION ALL
      SELECT c.relname, t.attname, a.privilege_type
      FROM pg_class c JOIN pg_attribute t ON t.attrelid = c.oid, aclexplode(t.attacl) a, pg_roles r
      WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY (:tables)
        AND r.oid = a.grantee AND r.rolname = :role
      """;

  /** Copies the map. */
  public Grants {
    tables = Map.copyOf(tables);
  }

  /** One thing the role may do: in a table, or in one column of it. */
  private record Grant(String table, String column, String privilege) implements Comparable<Grant> {
    @Override
    public int compareTo(Grant other) {
      return toString().compareTo(other.toString());
    }

    String words(String role) {
      String columns = column.isEmpty() ? "" : " (" + quoted(column) + ")";
      return "GRANT " + privilege + columns + " ON " + quoted(table) + " TO " + quoted(role);
    }
  }

  /** Whether the role has all of it; more is told by {@link WorkingRole}. */
  boolean given(Handle handle, String role) {
    return present(handle, role).containsAll(wanted());
  }

  /** Gives the role exactly this, as the owner of the tables. */
  void give(Handle handle, String role) {
    Set<Grant> wanted = wanted();
    if (present(handle, role).equals(wanted)) {
      return;
    }
    handle.useTransaction(inside -> {
      inside.execute("SELECT pg_advisory_xact_lock(hashtextextended('asylia grants', 0))");
      tables.keySet().stream()
          .sorted()
          .forEach(
              table -> inside.execute("REVOKE ALL ON " + quoted(table) + " FROM " + quoted(role)));
      wanted.forEach(grant -> inside.execute(grant.words(role)));
    });
  }

  private Set<Grant> present(Handle handle, String role) {
    try (var query = handle.createQuery(PRESENT)) {
      return query
          .bindArray("tables", String.class, List.copyOf(tables.keySet()))
          .bind("role", role)
          .map((row, context) -> new Grant(row.getString(1), row.getString(2), row.getString(3)))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private Set<Grant> wanted() {
    Set<Grant> wanted = new TreeSet<>();
    tables.forEach((table, words) -> {
      Matcher word = WORD.matcher(words);
      while (word.find()) {
        String columns = word.group(2) == null ? "" : word.group(2);
        for (String column : columns.split(",")) {
          wanted.add(new Grant(table, column, word.group(1)));
        }
      }
    });
    return wanted;
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
