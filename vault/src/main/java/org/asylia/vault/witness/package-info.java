/**
 * A witness of logs: another organisation's memory of how far a node's log went. It sees sizes and
 * roots, never a record, and co-signs only what goes on from what it saw before.
 */
@NullMarked
package org.asylia.vault.witness;

import org.jspecify.annotations.NullMarked;
