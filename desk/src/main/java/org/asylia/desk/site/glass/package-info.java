/** Breaking the glass: opening a case one has no part in, for reasons that cannot wait. */
@NullMarked
package org.asylia.desk.site.glass;

import org.jspecify.annotations.NullMarked;
