package org.asylia.vault;

import org.asylia.vault.record.Entry;

/** What an officer signs with: makes an entry binding. */
@FunctionalInterface
public interface Signer {
  /** The entry with the officer's signature over its hash. */
  Entry sign(Entry entry);
}
