package org.asylia.vault;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.asylia.casefile.CaseId;

/**
 * The keys of cases that were appended to last, each good only for the heads it was kept under.
 *
 * <p>A commit succeeds only when the heads are still the ones seen, and destroying keys moves the
 * heads; so an entry is never sealed under a key that was destroyed meanwhile.
 */
final class KeyCache {
  private static final int LIMIT = 512;

  private record Kept(Heads heads, CaseKeys keys) {}

  private final Map<CaseId, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

  synchronized Optional<CaseKeys> take(CaseId id, Heads heads) {
    return Optional.ofNullable(kept.remove(id))
        .filter(found -> found.heads.equals(heads))
        .map(Kept::keys);
  }

  synchronized void forget(CaseId id) {
    kept.remove(id);
  }

  synchronized void keep(CaseId id, Heads heads, CaseKeys keys) {
    kept.put(id, new Kept(heads, keys));
    if (kept.size() > LIMIT) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
