/** Which coded cases are most alike. */
@NullMarked
package org.asylia.estimation.nearest;

import org.jspecify.annotations.NullMarked;
