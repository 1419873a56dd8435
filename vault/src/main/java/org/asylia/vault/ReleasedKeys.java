package org.asylia.vault;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.HybridSecret;

/**
 * Keys that were released to a reader, after the reading was recorded.
 *
 * @param parts the parts the reader may see; all others are withheld
 * @param keys case keys by epoch and part
 * @param groups private keys of groups, by the recipient they answer to
 */
record ReleasedKeys(
    Set<Part> parts, Map<Integer, Map<Part, byte[]>> keys, Map<String, HybridSecret> groups) {
  /** None: opens only what is public. */
  static final ReleasedKeys NONE = new ReleasedKeys(Set.of(), Map.of(), Map.of());

  Optional<byte[]> key(Part part, int epoch) {
    return Optional.ofNullable(keys.getOrDefault(epoch, Map.of()).get(part));
  }

  Optional<HybridSecret> group(String recipient) {
    return Optional.ofNullable(groups.get(recipient));
  }
}
