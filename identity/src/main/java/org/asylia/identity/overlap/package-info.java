/**
 * How many people several organisations have in common, counted without showing each other a name:
 * private set intersection over ristretto255 (RFC 9496).
 */
@NullMarked
package org.asylia.identity.overlap;

import org.jspecify.annotations.NullMarked;
