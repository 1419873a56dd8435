/**
 * Says why a set concluded what it did, what would have had to be different, in which cases two
 * sets part, and where one person would be recognised; each exactly, by search on decision
 * diagrams.
 */
@NullMarked
package org.asylia.parameters.explain;

import org.jspecify.annotations.NullMarked;
