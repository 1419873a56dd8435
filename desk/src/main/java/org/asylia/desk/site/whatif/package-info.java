/** The page that reads the whole caseload under a draft set, from codes alone. */
@NullMarked
package org.asylia.desk.site.whatif;

import org.jspecify.annotations.NullMarked;
