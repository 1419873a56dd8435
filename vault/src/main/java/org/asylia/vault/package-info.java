/**
 * How case files are kept: each act becomes a sealed, hashed, perhaps signed entry in PostgreSQL
 * under one Merkle log. {@link Vault} appends and opens, {@link Verifier} checks all of it.
 */
@NullMarked
package org.asylia.vault;

import org.jspecify.annotations.NullMarked;
