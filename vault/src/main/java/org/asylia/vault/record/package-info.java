/**
 * The record format: the canonical header of an entry, its sealed parts, and the hashes over them.
 * Written down byte by byte in {@code docs/formats/record.md}.
 */
@NullMarked
package org.asylia.vault.record;

import org.jspecify.annotations.NullMarked;
