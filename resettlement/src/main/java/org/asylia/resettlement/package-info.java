/** From recognition to a submission: what must be there first, and by when it is due. */
@NullMarked
package org.asylia.resettlement;

import org.jspecify.annotations.NullMarked;
