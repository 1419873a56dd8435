/** The page that shows whether like cases are decided alike. */
@NullMarked
package org.asylia.desk.site.consistency;

import org.jspecify.annotations.NullMarked;
