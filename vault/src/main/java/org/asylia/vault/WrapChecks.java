package org.asylia.vault;

import static org.asylia.vault.BadRecordException.require;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.record.PartCode;

/** Checks the wrapped keys of a case; whether they open only where the node key is at hand. */
final class WrapChecks {
  private static final String TABLE = "key_wrap";
  private static final int LENGTH = 32 + Aead.OVERHEAD;

  /** A key that the entries of a case are sealed under. */
  record Needed(int part, int epoch) {}

  private final Optional<Keyring> keyring;

  WrapChecks(Optional<Keyring> keyring) {
    this.keyring = keyring;
  }

  void check(CaseId id, List<KeyWrap> wraps, Set<Needed> needed) {
    Set<Needed> there = new HashSet<>();
    for (KeyWrap wrap : wraps) {
      require(
          shaped(wrap),
          Finding.of(TABLE, id, "a wrapped key has a part, recipient or form that does not exist"));
      require(
          keyring.isEmpty() || keyring.get().unwrap(wrap).isPresent(),
          Finding.of(TABLE, id, "a wrapped key does not open under the node key"));
      there.add(new Needed(wrap.part(), wrap.epoch()));
    }
    require(there.containsAll(needed), Finding.of(TABLE, id, "a key of the case is missing"));
    require(needed.containsAll(there), Finding.of(TABLE, id, "a key belongs to no entry"));
  }

  private static boolean shaped(KeyWrap wrap) {
    return PartCode.part(wrap.part()).filter(part -> part != Part.PUBLIC).isPresent()
        && wrap.recipient().equals(wrap.expected())
        && wrap.algorithm() == KeyWrap.AES_256_GCM
        && wrap.wrapped().length == LENGTH;
  }
}
