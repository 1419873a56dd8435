/** Shows what the office promises. */
@NullMarked
package org.asylia.desk.office;

import org.jspecify.annotations.NullMarked;
