/** Resettlement: what must be there first, the submission, the clock, a place, departure. */
@NullMarked
package org.asylia.desk.site.cases.resettlement;

import org.jspecify.annotations.NullMarked;
