/** The desk is what people touch: web pages, letters and the command line. */
@NullMarked
package org.asylia.desk;

import org.jspecify.annotations.NullMarked;
