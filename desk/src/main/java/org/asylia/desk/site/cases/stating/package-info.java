/** How statements are asked for and shown: births as said, codes, sources, needs. */
@NullMarked
package org.asylia.desk.site.cases.stating;

import org.jspecify.annotations.NullMarked;
