package org.asylia.vault;

import java.util.Optional;
import java.util.OptionalLong;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;

/**
 * A record that is not as it was written.
 *
 * @param table the table it stands in, or {@code checkpoint} for a checkpoint given from outside
 * @param caseId the case, where the record belongs to one
 * @param entryId the entry, where it is one
 * @param position the place in the log, where it has one
 * @param what in what way it differs
 */
public record Finding(
    String table,
    Optional<CaseId> caseId,
    Optional<EntryId> entryId,
    OptionalLong position,
    String what) {

  static Finding of(EntryRow row, String what) {
    return new Finding(
        "entry",
        Optional.of(new CaseId(row.caseId())),
        Optional.of(new EntryId(row.entryId())),
        OptionalLong.of(row.position()),
        what);
  }

  static Finding of(String table, CaseId caseId, String what) {
    return new Finding(table, Optional.of(caseId), Optional.empty(), OptionalLong.empty(), what);
  }

  static Finding of(String table, String what) {
    return new Finding(table, Optional.empty(), Optional.empty(), OptionalLong.empty(), what);
  }

  static Finding at(String table, long position, String what) {
    return new Finding(table, Optional.empty(), Optional.empty(), OptionalLong.of(position), what);
  }

  /** The finding as a sentence for people; holds identifiers only. */
  @Override
  public String toString() {
    return "table "
        + table
        + caseId.map(id -> ", case " + id).orElse("")
        + entryId.map(id -> ", entry " + id).orElse("")
        + (position.isPresent() ? ", position " + position.getAsLong() : "")
        + ": "
        + what;
  }
}
