/** The Merkle log of RFC 6962 and the C2SP checkpoints that sign its size and root. */
@NullMarked
package org.asylia.vault.log;

import org.jspecify.annotations.NullMarked;
