package org.asylia.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.ErasureAct.Erased;
import org.asylia.casefile.Recorded;
import org.asylia.vault.Tombstone.Proposal;
import org.jdbi.v3.core.Handle;

/** Carries out a proposal to erase: the tombstone and the destruction are one transaction. */
final class Erasing {
  private static final String FILE_KEYS =
      "SELECT wrapped_key FROM attachment WHERE case_id = :case";

  private final Store store;
  private final EntrySealer sealer;
  private final Committer committer;
  private final Wrapper wrapper;
  private final ActJson json = new ActJson();

  Erasing(Store store, EntrySealer sealer, Committer committer, Wrapper wrapper) {
    this.store = store;
    this.sealer = sealer;
    this.committer = committer;
    this.wrapper = wrapper;
  }

  Erasure erase(CaseId caseId, Draft unfilled, Projection projection) {
    Store.CaseRows rows = store.caseRows(caseId);
    Proposal proposal = proposal(caseId, rows, unfilled);
    List<byte[]> keys = rows.wraps().stream().map(KeyWrap::wrapped).toList();
    List<byte[]> fileKeys = fileKeys(caseId);
    Erased act = new Erased(proposal.id(), proposal.reason(), keys.size(), fileKeys.size());
    Draft draft = new Draft(unfilled.id(), unfilled.author(), unfilled.at(), act);
    CaseKeys none = CaseKeys.none(caseId, wrapper);
    Sealed sealed = sealer.seal(caseId, rows.heads(), List.of(draft), none).getFirst();
    Heads after =
        rows.heads()
            .after(rows.heads().hashes(), new Heads.Head(sealed.id(), sealed.entry().hash()));
    Projection both =
        (handle, id, added) -> {
          destroy(handle, id, act);
          projection.write(handle, id, added);
        };
    boolean done =
        committer
            .commit(
                new Committer.Commit(
                    caseId, rows.heads(), after, List.of(sealed), List.of(), List.of()),
                Optional.of(both))
            .isPresent();
    if (!done) {
      throw new VaultException(
          "Somebody added to case " + caseId + " at the same time. Nothing was erased; try again.");
    }
    List<byte[]> destroyed = new ArrayList<>(keys);
    destroyed.addAll(fileKeys);
    Recorded tombstone = sealed.recorded();
    return new Erasure(caseId, tombstone.id(), act, destroyed);
  }

  private Proposal proposal(CaseId caseId, Store.CaseRows rows, Draft by) {
    if (rows.entries().isEmpty() || Tombstone.among(rows.entries())) {
      throw new VaultException(
          "Case " + caseId + " is not there, or was erased before. Nothing was changed.");
    }
    Proposal proposal =
        Tombstone.proposal(rows.entries(), json)
            .orElseThrow(() ->
                new VaultException(
                    "Nobody has proposed to erase case "
                        + caseId
                        + ". Nothing was changed. A supervisor proposes it first."));
    if (proposal.by().equals(by.author())) {
      throw new VaultException(
          "Whoever proposed to erase case "
              + caseId
              + " cannot carry it out as well. Nothing was changed. Ask a custodian.");
    }
    return proposal;
  }

  private List<byte[]> fileKeys(CaseId caseId) {
    return store
        .jdbi()
        .withHandle(handle ->
            handle.createQuery(FILE_KEYS).bind("case", caseId.value()).mapTo(byte[].class).list());
  }

  private static void destroy(Handle handle, CaseId caseId, Erased act) {
    int keys = handle.execute("DELETE FROM key_wrap WHERE case_id = ?", caseId.value());
    int files = handle.execute("DELETE FROM attachment WHERE case_id = ?", caseId.value());
    handle.execute("DELETE FROM attachment_chunk WHERE case_id = ?", caseId.value());
    if (keys != act.keys() || files != act.files()) {
      throw new VaultException(
          "Case " + caseId + " got or lost a key meanwhile. Nothing was erased; try again.");
    }
  }
}
