/**
 * A written Korean name, whatever its script or romanisation, as a distribution over Hangul
 * readings, and how strongly two written names speak for one person.
 */
@NullMarked
package org.asylia.identity.name;

import org.jspecify.annotations.NullMarked;
