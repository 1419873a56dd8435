package org.asylia.vault;

import static org.asylia.vault.BadRecordException.require;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.asylia.casefile.AccessAct.CaseRead;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.Header;
import org.asylia.vault.record.MalformedRecordException;
import org.asylia.vault.record.SealedPart;

/** Goes through the cases: parents come earlier in the same case, heads agree, keys are there. */
final class CasePass {
  private final Pages<StoreScan.CaseEntry> entries;
  private final Pages<StoreScan.HeadRow> heads;
  private final Pages<KeyWrap> wraps;
  private final Pages<StoreScan.AttachmentRow> attachments;
  private final WrapChecks wrapChecks;
  private final AttachmentChecks attachmentChecks;

  CasePass(StoreScan scan, Optional<Wrapper> wrapper, PublicKeys enrolled) {
    entries = scan.entriesByCase();
    heads = scan.heads();
    wraps = scan.wraps();
    attachments = scan.attachments();
    wrapChecks = new WrapChecks(wrapper, enrolled);
    attachmentChecks = new AttachmentChecks(scan);
  }

  /** Checks all cases; answers how many. */
  long run(long total, Progress progress) {
    long cases = 0;
    long done = 0;
    for (Optional<UUID> id = next(); id.isPresent(); id = next()) {
      List<StoreScan.CaseEntry> rows = check(new CaseId(id.get()));
      done += rows.size();
      cases += accessFile(rows) ? 0 : 1;
      if (done % 100 == 0) {
        progress.at("cases", done, total);
      }
    }
    progress.at("cases", done, total);
    return cases;
  }

  private Optional<UUID> next() {
    return Stream.of(
            entries.peek().map(StoreScan.CaseEntry::caseId),
            heads.peek().map(head -> head.caseId().value()),
            wraps.peek().map(wrap -> wrap.caseId().value()),
            attachments.peek().map(StoreScan.AttachmentRow::caseId))
        .flatMap(Optional::stream)
        .min(StoreScan::compare);
  }

  private List<StoreScan.CaseEntry> check(CaseId id) {
    List<StoreScan.CaseEntry> rows = entries.takeWhile(row -> row.caseId().equals(id.value()));
    List<StoreScan.HeadRow> headRows = heads.takeWhile(head -> head.caseId().equals(id));
    List<KeyWrap> wrapRows = wraps.takeWhile(wrap -> wrap.caseId().equals(id));
    List<StoreScan.AttachmentRow> files =
        attachments.takeWhile(file -> file.caseId().equals(id.value()));
    if (rows.isEmpty()) {
      String table =
          !headRows.isEmpty() ? "case_head" : wrapRows.isEmpty() ? "attachment" : "key_wrap";
      throw new BadRecordException(Finding.of(table, id, "the case has no entry"));
    }
    require(!headRows.isEmpty(), Finding.of("case_head", id, "the case has entries but no heads"));
    require(
        Arrays.equals(computed(rows).encode(), headRows.getFirst().heads()),
        Finding.of("case_head", id, "the heads are not the entries that none follows"));
    if (Tombstone.check(id, rows)) {
      require(
          wrapRows.isEmpty() && files.isEmpty(),
          Finding.of(
              wrapRows.isEmpty() ? "attachment" : "key_wrap", id, "an erased case still has keys"));
      return rows;
    }
    Set<WrapChecks.Needed> kept = wrapChecks.check(id, wrapRows, needed(rows));
    files.forEach(file ->
        require(
            kept.contains(new WrapChecks.Needed(file.part(), file.epoch())),
            Finding.of("attachment", id, "a file is sealed under a key the case does not have")));
    attachmentChecks.check(id, rows, files);
    return rows;
  }

  /** Whether these are the readings of a case, and so no case of their own. */
  private static boolean accessFile(List<StoreScan.CaseEntry> rows) {
    return header(rows.getFirst()).actType().equals(CaseRead.class.getSimpleName());
  }

  private static Heads computed(List<StoreScan.CaseEntry> rows) {
    Heads open = Heads.none();
    Set<Hash> seen = new HashSet<>();
    List<StoreScan.CaseEntry> ordered =
        rows.stream().sorted(Comparator.comparingLong(StoreScan.CaseEntry::position)).toList();
    for (StoreScan.CaseEntry row : ordered) {
      Header header = header(row);
      require(
          seen.containsAll(header.parents()),
          bad(row, "a parent does not come earlier in the same case"));
      Hash hash = Hash.of(row.hash());
      seen.add(hash);
      open = open.after(header.parents(), new Heads.Head(new EntryId(row.entryId()), hash));
    }
    return open;
  }

  private static Set<WrapChecks.Needed> needed(List<StoreScan.CaseEntry> rows) {
    Set<WrapChecks.Needed> needed = new HashSet<>();
    for (StoreScan.CaseEntry row : rows) {
      byte[] start = row.firstPart();
      if (start.length == 2 && start[1] == SealedPart.AES_256_GCM) {
        needed.add(new WrapChecks.Needed(start[0], header(row).epoch()));
      }
      if (row.afterFirst().length > EntryParts.REFERENCE) {
        int code = row.afterFirst()[EntryParts.REFERENCE]; // of the part after a file's reference
        needed.add(new WrapChecks.Needed(code, header(row).epoch()));
      }
    }
    return needed;
  }

  static Header header(StoreScan.CaseEntry row) {
    try {
      return Header.decode(row.header());
    } catch (MalformedRecordException e) {
      throw new BadRecordException(bad(row, e.reason()));
    }
  }

  static Finding bad(StoreScan.CaseEntry row, String what) {
    return new Finding(
        "entry",
        Optional.of(new CaseId(row.caseId())),
        Optional.of(new EntryId(row.entryId())),
        OptionalLong.of(row.position()),
        what);
  }
}
