package org.asylia.vault.server;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The role the desk works as. It may read and add to the record; whoever takes over the desk cannot
 * use it to change or remove an entry, or to change the tables.
 */
public final class WorkingRole {
  private static final String TOO_MUCH =
      """
      SELECT 'it is a superuser, or may make roles or databases' FROM pg_roles
      WHERE rolname = current_user AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication)
      UNION ALL
      SELECT 'it may act as the owner of the table ' || c.relname FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND NOT c.relispartition AND pg_has_role(c.relowner, 'MEMBER')
      UNION ALL
      SELECT 'it may make tables' WHERE has_schema_privilege('public', 'CREATE')
        OR has_database_privilege(current_database(), 'CREATE')
      UNION ALL
      SELECT 'it may ' || lower(p) || ' rows of the table ' || c.relname
      FROM pg_class c, unnest(ARRAY ['UPDATE', 'DELETE', 'TRUNCATE']) p
      WHERE c.relnamespace = 'public'::regnamespace AND c.relname ~ '^entry(_[0-9]+)?$'
        AND c.relkind IN ('r', 'p') AND has_table_privilege(c.oid, p)
      LIMIT 1
      """;

  private WorkingRole() {}

  /**
   * Makes sure that the role of a connection may not do more than the desk needs.
   *
   * @throws ServerException naming the first thing too much
   */
  public static void require(Handle handle, DatabaseAccess access) {
    List<String> found;
    try (var query = handle.createQuery(TOO_MUCH)) {
      found = query.mapTo(String.class).list();
    }
    if (!found.isEmpty()) {
      throw new ServerException(
          "The role "
              + access.user()
              + " may do more than the desk needs: "
              + found.getFirst()
              + ". Nothing was recorded. Name a role of its own with --database-user, and the one"
              + " that owns the tables with --database-owner.");
    }
  }
}
