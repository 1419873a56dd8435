package org.asylia.vault;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Part;
import org.asylia.casefile.Recorded;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.Entry;
import org.asylia.vault.record.Header;
import org.asylia.vault.record.PartSealer;
import org.asylia.vault.record.SealedPart;

/** Turns drafts into entries: header, sealed part, hash, and the author's signature if it binds. */
final class EntrySealer {
  private final Keyring keyring;
  private final Officers officers;
  private final ActJson json = new ActJson();
  private final SecureRandom random;

  EntrySealer(Keyring keyring, Officers officers, SecureRandom random) {
    this.keyring = keyring;
    this.officers = officers;
    this.random = random;
  }

  /** Seals drafts, the first after the heads given, each next after the one before. */
  List<Sealed> seal(CaseId caseId, Heads parents, List<Draft> drafts, CaseKeys keys) {
    List<Sealed> sealed = new ArrayList<>(drafts.size());
    List<Hash> hashes = parents.hashes();
    List<EntryId> ids = parents.ids();
    for (Draft draft : drafts) {
      Sealed next = seal(caseId, hashes, ids, draft, keys);
      sealed.add(next);
      hashes = List.of(next.entry().hash());
      ids = List.of(next.id());
    }
    return sealed;
  }

  private Sealed seal(
      CaseId caseId, List<Hash> parents, List<EntryId> parentIds, Draft draft, CaseKeys keys) {
    Part part = draft.act().part();
    requirePlace(caseId, part, draft);
    if (!draft.author().equals(keyring.node())) {
      officers.require(draft.author());
    }
    boolean binding = draft.act().binding();
    Header head =
        new Header(
            caseId.value(),
            draft.id().value(),
            CaseKeys.EPOCH,
            draft.author().value(),
            micros(draft.at()),
            draft.act().type(),
            binding,
            parents);
    byte[] header = head.encode();
    byte[] key = part == Part.PUBLIC ? new byte[0] : keys.current(part, keyring, random);
    SealedPart content = PartSealer.seal(head, header, part, json.write(draft.act()), key, random);
    Entry entry = Entry.unsigned(header, EntryParts.with(draft.act(), content));
    return new Sealed(
        binding ? officers.require(draft.author()).sign(entry) : entry,
        new Recorded(draft.id(), parentIds, draft.author(), draft.at(), draft.act()));
  }

  private void requirePlace(CaseId caseId, Part part, Draft draft) {
    if (part == Part.PUBLIC && !caseId.equals(keyring.nodeFile())) {
      throw new VaultException(
          draft.act().type()
              + " is readable by everyone and stands only in the node's own file."
              + " Nothing was recorded.");
    }
  }

  static long micros(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
