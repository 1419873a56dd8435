/**
 * Says why a set concluded what it did, what would have had to be different, and in which cases two
 * sets part; each exactly, by search on decision diagrams.
 */
@NullMarked
package org.asylia.parameters.explain;

import org.jspecify.annotations.NullMarked;
