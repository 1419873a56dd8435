package org.asylia.vault;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.AccessAct.AccessRecovered;
import org.asylia.casefile.AccessAct.AccessRevoked;
import org.asylia.casefile.AccessAct.GlassBroken;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.ErasureAct;
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
  private final DirectoryCache directory;
  private final Rights rights;
  private final ActJson json = new ActJson();
  private final SecureRandom random;

  EntrySealer(
      Keyring keyring,
      Officers officers,
      DirectoryCache directory,
      Rights rights,
      SecureRandom random) {
    this.keyring = keyring;
    this.officers = officers;
    this.directory = directory;
    this.rights = rights;
    this.random = random;
  }

  /**
   * Seals drafts, the first after the heads given, each next after the one before. Acts that give
   * or take keys do so before they are sealed themselves.
   *
   * @throws LockedException when an author is not signed in
   * @throws VaultException when an author has no right to the part an act stands in
   */
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
    if (part != Part.PUBLIC) {
      change(draft, keys);
      requireRight(caseId, draft, keys);
    } else if (!draft.author().equals(keyring.node())) {
      officers.require(draft.author());
    }
    boolean binding = draft.act().binding();
    Header head =
        new Header(
            caseId.value(),
            draft.id().value(),
            part == Part.PUBLIC ? 0 : keys.epoch(),
            draft.author().value(),
            micros(draft.at()),
            draft.act().type(),
            binding,
            parents);
    byte[] header = head.encode();
    byte[] key = part == Part.PUBLIC ? new byte[0] : current(caseId, part, keys);
    SealedPart content = PartSealer.seal(head, header, part, json.write(draft.act()), key, random);
    Entry entry = Entry.unsigned(header, EntryParts.with(draft.act(), content));
    return new Sealed(
        binding ? officers.require(draft.author()).sign(entry) : entry,
        new Recorded(draft.id(), parentIds, draft.author(), draft.at(), draft.act()));
  }

  private void change(Draft draft, CaseKeys keys) {
    Directory who = directory.lately();
    switch (draft.act()) {
      case OfficerAssigned a -> keys.grant(who.require(a.officer()), a.role());
      case AccessRecovered a -> keys.grant(who.require(a.officer()), a.role());
      case AccessRevoked a -> keys.revoke(a.officer(), who, keyring, random);
      default -> {}
    }
  }

  /** The author is signed in, and has keys of that part or is on duty and broke the glass. */
  private void requireRight(CaseId caseId, Draft draft, CaseKeys keys) {
    officers.require(draft.author());
    Directory who = directory.lately();
    Part part = draft.act().part();
    boolean has = rights.mayWrite(draft.author(), part, who, keys.recipients());
    if (!has && !urgent(caseId, draft, who, keys)) {
      throw new VaultException(
          "Officer "
              + draft.author()
              + " has no right to the part "
              + part
              + " of case "
              + caseId
              + ". Nothing was recorded. Ask a supervisor of the office to assign the officer.");
    }
  }

  private boolean urgent(CaseId caseId, Draft draft, Directory who, CaseKeys keys) {
    return rights.duty(draft.author(), draft.act().part(), who, keys.recipients().keySet())
        && (draft.act() instanceof GlassBroken
            || rights.broken(draft.author(), draft.at(), caseId));
  }

  private static byte[] current(CaseId caseId, Part part, CaseKeys keys) {
    return keys.current(part)
        .orElseThrow(() ->
            new VaultException(
                "The key of the part "
                    + part
                    + " of case "
                    + caseId
                    + " is not at hand. Nothing was recorded."));
  }

  private void requirePlace(CaseId caseId, Part part, Draft draft) {
    boolean nodeFile = caseId.equals(keyring.nodeFile());
    if (part == Part.PUBLIC && !nodeFile && !(draft.act() instanceof ErasureAct)) {
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
