/** The few cryptographic operations the record format is made of, each behind one small type. */
@NullMarked
package org.asylia.vault.crypto;

import org.jspecify.annotations.NullMarked;
