/**
 * The sealed node: while the custodians' passphrases are awaited, nothing is there but this small
 * server with the unseal page. No record, no key and no desk exist in the process yet.
 */
@NullMarked
package org.asylia.desk.sealed;

import org.jspecify.annotations.NullMarked;
