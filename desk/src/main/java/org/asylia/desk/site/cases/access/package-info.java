/** Who works on a case, who broke its glass, and who read it. */
@NullMarked
package org.asylia.desk.site.cases.access;

import org.jspecify.annotations.NullMarked;
