/** A draft set beside the one in force, over every open and decided case, without naming any. */
@NullMarked
package org.asylia.desk.whatif;

import org.jspecify.annotations.NullMarked;
