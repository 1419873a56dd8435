/**
 * How a node is sealed: the root key and the recovery key in shares, each under its custodian's
 * passphrase, in {@code node.seal}; and how the shares come together again.
 */
@NullMarked
package org.asylia.vault.custody;

import org.jspecify.annotations.NullMarked;
