/** What was promised, which test shows it, and the figure that the test counted. */
@NullMarked
package org.asylia.promises;

import org.jspecify.annotations.NullMarked;
