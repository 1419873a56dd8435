/**
 * How many people organisations have in common, on the command line: agreed on, hidden, turned,
 * counted and audited, with files that are carried by hand.
 */
@NullMarked
package org.asylia.desk.overlap;

import org.jspecify.annotations.NullMarked;
