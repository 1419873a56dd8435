package org.asylia.vault;

import static org.asylia.vault.BadRecordException.require;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Part;
import org.asylia.vault.record.PartCode;

/** Checks the wrapped keys of a case; whether they open only where the node's keys are at hand. */
final class WrapChecks {
  private static final String TABLE = "key_wrap";

  /** A key that entries of a case are sealed under. */
  record Needed(int part, int epoch) {}

  private final Optional<Wrapper> wrapper;
  private final PublicKeys enrolled;

  WrapChecks(Optional<Wrapper> wrapper, PublicKeys enrolled) {
    this.wrapper = wrapper;
    this.enrolled = enrolled;
  }

  /** Checks the wraps, and answers which keys can be found again by the node or its custodians. */
  Set<Needed> check(CaseId id, List<KeyWrap> wraps, Set<Needed> needed) {
    Set<Needed> there = new HashSet<>();
    Set<Integer> epochs = new HashSet<>();
    needed.forEach(key -> epochs.add(key.epoch()));
    for (KeyWrap wrap : wraps) {
      require(
          wrap.shaped(),
          Finding.of(TABLE, id, "a wrapped key has a recipient, parts or form that do not exist"));
      require(
          enrolled.recipient(wrap.recipient()),
          Finding.of(TABLE, id, "a key is wrapped to nobody whom the node file knows"));
      require(
          wrapper.isEmpty() || wrapper.get().ours(wrap),
          Finding.of(TABLE, id, "a wrapped key is not as this node wrote it"));
      require(epochs.contains(wrap.epoch()), Finding.of(TABLE, id, "a key belongs to no entry"));
      if (wrap.recipient().equals(Recipients.REGISTRY)
          || wrap.recipient().equals(Recipients.RECOVERY)) {
        kept(wrap).forEach(part -> there.add(new Needed(PartCode.of(part), wrap.epoch())));
      }
    }
    require(there.containsAll(needed), Finding.of(TABLE, id, "a key of the case is missing"));
    return there;
  }

  /** The parts whose key must be found again by the node or by its custodians. */
  private static List<Part> kept(KeyWrap wrap) {
    return wrap.recipient().equals(Recipients.REGISTRY)
        ? List.of(Part.IDENTITY)
        : Parts.keyed(wrap.parts());
  }
}
