/** The procedure as a page: the drawing of the graph the rules run on, and its table. */
@NullMarked
package org.asylia.desk.site.procedure;

import org.jspecify.annotations.NullMarked;
