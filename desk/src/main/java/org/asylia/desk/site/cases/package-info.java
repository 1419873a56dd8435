/** The pages of a case: what they share, and a folder for each. */
@NullMarked
package org.asylia.desk.site.cases;

import org.jspecify.annotations.NullMarked;
