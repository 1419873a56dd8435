/** Tables of counts that are shown without telling of any few people. */
@NullMarked
package org.asylia.estimation.disclosure;

import org.jspecify.annotations.NullMarked;
