package org.asylia.vault;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.log.LogKeys;
import org.asylia.vault.log.NoteAlgorithm;
import org.asylia.vault.log.NoteKey;
import org.asylia.vault.record.Labels;

/** What a node is called: everything here follows from its public key, so it cannot be swapped. */
final class NodeIdentity {
  private final UUID id;
  private final NoteKey noteKey;

  NodeIdentity(byte[] publicKey) {
    byte[] hash = Hash.sha256(Labels.of("node-file"), publicKey).bytes();
    id = Labels.uuid(Arrays.copyOf(hash, 16));
    noteKey = new NoteKey("asylia/node/" + id, publicKey);
  }

  CaseId nodeFile() {
    return new CaseId(id);
  }

  OfficerId author() {
    return new OfficerId(id);
  }

  NoteKey noteKey() {
    return noteKey;
  }

  /** The node's keys with this ML-DSA-65 key beside the Ed25519 key. */
  LogKeys logKeys(byte[] mlDsaKey) {
    NoteKey second = new NoteKey(origin(), NoteAlgorithm.ML_DSA_65, mlDsaKey);
    return new LogKeys(List.of(noteKey, second));
  }

  String origin() {
    return noteKey.name();
  }
}
