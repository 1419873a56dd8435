package org.asylia.vault;

import org.asylia.casefile.EntryId;
import org.asylia.casefile.Recorded;
import org.asylia.vault.record.Entry;

/**
 * An entry that is ready to be committed, with what it says.
 *
 * @param entry header, sealed parts, hash and signature
 * @param recorded the act as readers will see it
 */
record Sealed(Entry entry, Recorded recorded) {
  EntryId id() {
    return recorded.id();
  }
}
