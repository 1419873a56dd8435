/** Status parameters on the command line: proved, explained, compared, and asked across sets. */
@NullMarked
package org.asylia.desk.parameters;

import org.jspecify.annotations.NullMarked;
