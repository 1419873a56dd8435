/**
 * Work on files that nobody trusts, in a process of its own that has nothing to lose: no network,
 * no environment, little memory, little time, and only its standard input and output.
 */
@NullMarked
package org.asylia.desk.locked;

import org.jspecify.annotations.NullMarked;
