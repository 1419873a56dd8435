/** Files are shown to the office's virus scanner, if it has one, before a case takes them. */
@NullMarked
package org.asylia.desk.scan;

import org.jspecify.annotations.NullMarked;
