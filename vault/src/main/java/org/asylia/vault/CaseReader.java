package org.asylia.vault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.AccessAct.Withheld;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.History;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.Header;
import org.asylia.vault.record.MalformedRecordException;
import org.asylia.vault.record.PartSealer;
import org.asylia.vault.record.SealedPart;

/** Turns the rows of a case into acts, after checking hashes, parents and signatures. */
final class CaseReader {
  private final SignatureChecks signatures;
  private final ActJson json = new ActJson();

  CaseReader(SignatureChecks signatures) {
    this.signatures = signatures;
  }

  /**
   * Opens a case with the keys released for it; what they do not open is withheld.
   *
   * @throws VaultException naming the first entry that was changed
   */
  OpenedCase read(CaseId caseId, Store.CaseRows rows, ReleasedKeys keys) {
    Map<Hash, EntryId> ids = new HashMap<>();
    List<Checked> checked = new ArrayList<>(rows.entries().size());
    for (EntryRow row : rows.entries()) {
      Checked entry = check(caseId, row);
      ids.put(entry.hash, entry.id());
      checked.add(entry);
    }
    Set<Hash> open = new HashSet<>(ids.keySet());
    List<Recorded> acts = new ArrayList<>(checked.size());
    for (Checked entry : checked) {
      acts.add(recorded(entry, keys, ids));
      entry.header.parents().forEach(open::remove);
    }
    if (!open.equals(Set.copyOf(rows.heads().hashes()))) {
      throw new VaultException(
          "The entries of case "
              + caseId
              + " do not end in the heads on record. Nothing was read."
              + " Run 'asylia verify' to see what is missing.");
    }
    return new OpenedCase(caseId, rows.heads(), History.order(acts));
  }

  private record Checked(EntryRow row, Header header, Hash hash) {
    EntryId id() {
      return new EntryId(row.entryId());
    }
  }

  private Checked check(CaseId caseId, EntryRow row) {
    try {
      Checked entry = new Checked(row, Header.decode(row.header()), RowChecks.hash(row));
      RowChecks.agree(row, entry.header);
      RowChecks.signaturePresence(row, entry.header);
      if (entry.header.binding()) {
        signatures.require(row, entry.header, entry.hash);
      }
      return entry;
    } catch (MalformedRecordException e) {
      throw changed(caseId, row.entryId(), e);
    }
  }

  private Recorded recorded(Checked entry, ReleasedKeys keys, Map<Hash, EntryId> ids) {
    Header header = entry.header;
    try {
      List<EntryId> parents = new ArrayList<>(header.parents().size());
      for (Hash parent : header.parents()) {
        EntryId id = ids.get(parent);
        if (id == null) {
          throw new MalformedRecordException("A parent is not in this case.");
        }
        parents.add(id);
      }
      return new Recorded(
          entry.id(),
          parents,
          new OfficerId(header.author()),
          EntrySealer.instant(header.micros()),
          act(entry, keys));
    } catch (MalformedRecordException e) {
      throw changed(new CaseId(header.caseId()), header.entryId(), e);
    }
  }

  private Act act(Checked entry, ReleasedKeys keys) {
    EntryParts parts = EntryParts.of(entry.header, entry.row.sealed());
    SealedPart part = parts.content();
    Header header = entry.header;
    Optional<byte[]> content = content(entry, part, keys);
    if (content.isEmpty()) {
      return new Withheld(header.actType(), part.part());
    }
    Act act = json.read(content.get());
    if (!act.type().equals(header.actType())
        || act.binding() != header.binding()
        || act.part() != part.part()) {
      throw new MalformedRecordException("The act and the header do not agree.");
    }
    parts.agree(act);
    return act;
  }

  /** The content of a part; empty where it is not for the reader. */
  private static Optional<byte[]> content(Checked entry, SealedPart part, ReleasedKeys keys) {
    return switch (part.algorithm()) {
      case SealedPart.CLEAR -> Optional.of(PartSealer.readPublic(part));
      case SealedPart.TO_A_GROUP ->
          keys.group(PartSealer.group(part))
              .map(group -> whole(PartSealer.open(entry.row.header(), part, group)));
      default ->
          keys.parts().contains(part.part())
              ? Optional.of(open(entry, part, keys))
              : Optional.empty();
    };
  }

  private static byte[] open(Checked entry, SealedPart part, ReleasedKeys keys) {
    byte[] key =
        keys.key(part.part(), entry.header.epoch())
            .orElseThrow(() -> new MalformedRecordException("The key of a part is not there."));
    return whole(PartSealer.open(entry.header, entry.row.header(), part, key));
  }

  private static byte[] whole(Optional<byte[]> opened) {
    return opened.orElseThrow(() -> new MalformedRecordException("A part does not open."));
  }

  private static VaultException changed(CaseId caseId, UUID entry, MalformedRecordException why) {
    return new VaultException(
        "Entry "
            + entry
            + " of case "
            + caseId
            + " is not as it was recorded: "
            + why.getMessage()
            + " Nothing was read. Run 'asylia verify'.",
        why);
  }
}
