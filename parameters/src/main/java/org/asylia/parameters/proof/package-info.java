/**
 * Proves a parameter set over its whole input space: that its tables are sound, and that it keeps
 * the invariants that are written down for it, each with a legal source. What cannot be proved is
 * shown by a smallest counter-example.
 *
 * <p>{@link org.asylia.parameters.proof.InvariantReader} reads invariants, {@link
 * org.asylia.parameters.proof.SetProof} proves them on decision diagrams, exactly, and gives a
 * {@link org.asylia.parameters.proof.Report}.
 */
@NullMarked
package org.asylia.parameters.proof;

import org.jspecify.annotations.NullMarked;
