/**
 * What custodians do at the command line: found a node, unseal it, change its root, print and use
 * recovery sheets. Their passphrases come from the terminal or a stream, never from an argument.
 */
@NullMarked
package org.asylia.desk.custody;

import org.jspecify.annotations.NullMarked;
