/**
 * Learns how jamo are spelled in Latin letters from pairs of writings of one name, and writes the
 * tables that {@link org.asylia.identity.name} ships.
 */
@NullMarked
package org.asylia.identity.name.learn;

import org.jspecify.annotations.NullMarked;
