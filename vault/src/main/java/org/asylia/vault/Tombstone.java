package org.asylia.vault;

import static org.asylia.vault.BadRecordException.require;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.ErasureAct;
import org.asylia.casefile.ErasureAct.ErasureProposed;
import org.asylia.casefile.ErasureAct.ErasureReason;
import org.asylia.casefile.ErasureAct.ErasureWithdrawn;
import org.asylia.casefile.OfficerId;
import org.asylia.vault.record.Header;
import org.asylia.vault.record.PartSealer;

/** What stays of an erased case, and how it came to be. */
final class Tombstone {
  static final String ERASED = "Erased";
  private static final String PROPOSED = "ErasureProposed";
  private static final Set<String> IN_CLEAR = Set.of(ERASED, PROPOSED, "ErasureWithdrawn");

  private Tombstone() {}

  /** A proposal to erase a case that nobody has taken back. */
  record Proposal(EntryId id, OfficerId by, ErasureReason reason) {}

  /** Whether an act of a case may stand in clear. */
  static boolean inClear(Header header) {
    return IN_CLEAR.contains(header.actType());
  }

  /** Whether the case was erased. */
  static boolean among(List<EntryRow> rows) {
    return rows.stream().anyMatch(row -> Header.decode(row.header()).actType().equals(ERASED));
  }

  /** The last proposal that stands. */
  static Optional<Proposal> proposal(List<EntryRow> rows, ActJson json) {
    Optional<Proposal> last = Optional.empty();
    List<EntryRow> ordered =
        rows.stream().sorted(Comparator.comparingLong(EntryRow::position)).toList();
    for (EntryRow row : ordered) {
      Header header = Header.decode(row.header());
      if (inClear(header)) {
        EntryParts parts = EntryParts.of(header, row.sealed());
        last =
            switch ((ErasureAct) json.read(PartSealer.readPublic(parts.content()))) {
              case ErasureProposed a ->
                  Optional.of(
                      new Proposal(
                          new EntryId(row.entryId()), new OfficerId(header.author()), a.reason()));
              case ErasureWithdrawn _ -> Optional.empty();
              case ErasureAct.Erased _ -> last;
            };
      }
    }
    return last;
  }

  /**
   * Whether a case was erased, as somebody without keys sees it.
   *
   * @throws BadRecordException where it was not done by two people, or something follows it
   */
  static boolean check(CaseId id, List<StoreScan.CaseEntry> rows) {
    Optional<StoreScan.CaseEntry> tombstone =
        rows.stream().filter(row -> CasePass.header(row).actType().equals(ERASED)).findFirst();
    if (tombstone.isEmpty()) {
      return false;
    }
    StoreScan.CaseEntry erased = tombstone.get();
    UUID by = CasePass.header(erased).author();
    boolean proposedByAnother =
        rows.stream()
            .filter(row -> row.position() < erased.position())
            .map(CasePass::header)
            .anyMatch(h -> h.actType().equals(PROPOSED) && h.binding() && !h.author().equals(by));
    require(
        CasePass.header(erased).binding() && proposedByAnother,
        CasePass.bad(erased, "the case was erased by fewer than two people"));
    require(
        rows.stream().allMatch(row -> row.position() <= erased.position()),
        Finding.of("entry", id, "something was recorded after the case was erased"));
    return true;
  }
}
