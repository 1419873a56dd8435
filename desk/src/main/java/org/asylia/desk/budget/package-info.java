/** How many cases an officer may open in an hour, so that a stolen session is bounded. */
@NullMarked
package org.asylia.desk.budget;

import org.jspecify.annotations.NullMarked;
