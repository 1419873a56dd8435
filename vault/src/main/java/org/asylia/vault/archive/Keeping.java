package org.asylia.vault.archive;

import java.util.Map;

/** What becomes of a table in an archive. A table that is not listed is kept whole. */
public enum Keeping {
  /** In pieces by position in the log; a piece never changes once it is full. */
  LOG,
  /** Follows from the log and is computed anew when read. */
  DERIVED,
  /** Case keys, apart from the rest, because erasure must reach them: such archives expire. */
  KEYS,
  /** As a whole, as it is now. */
  STATE,
  /** Of no worth elsewhere, or made again from the record there. */
  LEFT_OUT;

  private static final Map<String, Keeping> LISTED =
      Map.ofEntries(
          Map.entry("entry", LOG),
          Map.entry("attachment", LOG),
          Map.entry("attachment_chunk", LOG),
          Map.entry("case_head", DERIVED),
          Map.entry("log_head", DERIVED),
          Map.entry("key_wrap", KEYS),
          Map.entry("group_wrap", KEYS),
          Map.entry("officer_key", STATE),
          Map.entry("officer_account", STATE),
          Map.entry("sign_in_failure", STATE),
          Map.entry("reading", STATE),
          Map.entry("reading_more", STATE),
          Map.entry("reading_alert", STATE),
          Map.entry("docket", STATE),
          Map.entry("docket_coding", LEFT_OUT),
          Map.entry("retention", STATE),
          Map.entry("desk_secret", STATE),
          Map.entry("notice", STATE),
          Map.entry("set_draft", STATE),
          Map.entry("set_draft_version", STATE),
          Map.entry("set_draft_step", STATE),
          Map.entry("set_file", STATE));

  /** How a table is kept. */
  public static Keeping of(String table) {
    boolean history = table.endsWith("_schema_history");
    return history ? LEFT_OUT : LISTED.getOrDefault(table, STATE);
  }

  /** Whether somebody has thought about how the table is kept. */
  public static boolean listed(String table) {
    return table.endsWith("_schema_history") || LISTED.containsKey(table);
  }
}
