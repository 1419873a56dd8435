/** What the node tells an officer, until they take note. */
@NullMarked
package org.asylia.desk.site.notices;

import org.jspecify.annotations.NullMarked;
