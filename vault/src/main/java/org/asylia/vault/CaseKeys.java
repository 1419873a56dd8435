package org.asylia.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Part;
import org.asylia.vault.record.PartCode;

/** The unwrapped keys of one case, by part class and epoch; makes missing ones when asked to. */
final class CaseKeys {
  /** The epoch in which new entries are sealed. */
  static final int EPOCH = 0;

  private final CaseId caseId;
  private final Map<Part, Map<Integer, byte[]>> keys = new EnumMap<>(Part.class);
  private final List<KeyWrap> fresh = new ArrayList<>();

  private CaseKeys(CaseId caseId) {
    this.caseId = caseId;
  }

  /**
   * Unwraps the keys of a case.
   *
   * @throws VaultException when a wrap does not open under the node's key
   */
  static CaseKeys unwrap(CaseId caseId, Collection<KeyWrap> wraps, Keyring keyring) {
    CaseKeys result = new CaseKeys(caseId);
    for (KeyWrap wrap : wraps) {
      Part part =
          PartCode.part(wrap.part())
              .orElseThrow(() -> new VaultException("Case " + caseId + " has an unknown part."));
      byte[] key =
          keyring
              .unwrap(wrap)
              .orElseThrow(() ->
                  new VaultException(
                      "A key of case "
                          + caseId
                          + " does not open under this node's key."
                          + " Nothing was read. Run 'asylia verify' to see what was changed."));
      result.put(part, wrap.epoch(), key);
    }
    return result;
  }

  Optional<byte[]> key(Part part, int epoch) {
    return Optional.ofNullable(keys.getOrDefault(part, Map.of()).get(epoch));
  }

  /** The key new entries of a part are sealed under; made now when the case has none. */
  byte[] current(Part part, Keyring keyring, SecureRandom random) {
    return key(part, EPOCH).orElseGet(() -> create(part, keyring, random));
  }

  /** The wraps of keys made since the last call of {@link #stored}. */
  List<KeyWrap> fresh() {
    return List.copyOf(fresh);
  }

  /** The fresh wraps are in the database. */
  void stored() {
    fresh.clear();
  }

  private byte[] create(Part part, Keyring keyring, SecureRandom random) {
    byte[] key = new byte[32];
    random.nextBytes(key);
    fresh.add(keyring.wrap(caseId, part, EPOCH, key, random));
    put(part, EPOCH, key);
    return key;
  }

  private void put(Part part, int epoch, byte[] key) {
    keys.computeIfAbsent(part, p -> new HashMap<>()).put(epoch, key);
  }
}
