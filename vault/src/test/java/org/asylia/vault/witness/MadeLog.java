package org.asylia.vault.witness;

import java.util.ArrayList;
import java.util.List;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.crypto.MlDsa65;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Frontier;
import org.asylia.vault.log.Handover;
import org.asylia.vault.log.LogKeys;
import org.asylia.vault.log.MerkleProof;
import org.asylia.vault.log.NoteAlgorithm;
import org.asylia.vault.log.NoteKey;
import org.asylia.vault.log.NoteSignature;
import org.asylia.vault.log.SignedNote;

/** A small log in memory, with the keys to sign whatever it says, true or not. */
final class MadeLog {
  private final byte[] seed = new byte[32];
  private final NoteKey first = new NoteKey("example.org/node", Ed25519.publicKey(seed));
  private final NoteKey second =
      new NoteKey("example.org/node", NoteAlgorithm.ML_DSA_65, MlDsa65.publicKey(seed));
  private final List<Hash> leaves = new ArrayList<>();

  static MadeLog of(int size) {
    return new MadeLog().grow(size);
  }

  LogKeys keys() {
    return new LogKeys(List.of(first, second));
  }

  MadeLog grow(int more) {
    for (int i = 0; i < more; i++) {
      leaves.add(Frontier.leafHash(new byte[] {(byte) leaves.size()}));
    }
    return this;
  }

  MadeLog rewrite(int at) {
    leaves.set(at, Frontier.leafHash("another".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return this;
  }

  Checkpoint checkpoint() {
    return new Checkpoint(first.name(), leaves.size(), root(0, leaves.size()));
  }

  String note() {
    Checkpoint checkpoint = checkpoint();
    byte[] text = checkpoint.signedBytes();
    return new SignedNote(checkpoint.text())
        .with(NoteSignature.of(first, Ed25519.sign(seed, first.publicKey(), text)))
        .with(NoteSignature.of(second, MlDsa65.sign(seed, text)))
        .encoded();
  }

  String since(long old) {
    List<Hash> proof =
        MerkleProof.consistency(old, leaves.size()).stream()
            .map(range -> root(range.from(), range.to()))
            .toList();
    return new Handover(old, proof, note()).encoded();
  }

  private Hash root(long from, long to) {
    Frontier log = Frontier.empty();
    for (Hash leaf : leaves.subList((int) from, (int) to)) {
      log = log.append(leaf);
    }
    return log.root();
  }
}
