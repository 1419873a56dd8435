package org.asylia.vault.log;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import org.asylia.vault.crypto.Ed25519;

/**
 * A witness's word that it has seen a log grow to a checkpoint and in no other way (C2SP
 * tlog-cosignature, Ed25519).
 *
 * @param witness the witness's key
 * @param at when it was given, to the second
 */
public record Cosignature(NoteKey witness, Instant at) {

  /** The key of a witness with this seed. */
  public static NoteKey key(String name, byte[] seed) {
    return new NoteKey(name, NoteAlgorithm.COSIGNATURE, Ed25519.publicKey(seed));
  }

  /** Signs a checkpoint's text as a witness. */
  public static NoteSignature sign(NoteKey witness, byte[] seed, SignedNote note, Instant at) {
    long time = at.getEpochSecond();
    byte[] message = NoteAlgorithm.cosigned(time, note.signedBytes());
    byte[] signature = Ed25519.sign(seed, witness.publicKey(), message);
    byte[] stamped =
        ByteBuffer.allocate(Long.BYTES + signature.length).putLong(time).put(signature).array();
    return NoteSignature.of(witness, stamped);
  }

  /** The latest cosignature of a witness on a note; empty when it has none or a wrong one. */
  public static Optional<Cosignature> of(SignedNote note, NoteKey witness) {
    if (witness.algorithm() != NoteAlgorithm.COSIGNATURE || !note.signedBy(witness)) {
      return Optional.empty();
    }
    return note.signatures().stream()
        .filter(line -> line.names(witness))
        .map(line -> ByteBuffer.wrap(line.bytes()).getLong())
        .max(Long::compare)
        .filter(time -> time <= Instant.MAX.getEpochSecond())
        .map(time -> new Cosignature(witness, Instant.ofEpochSecond(time)));
  }
}
