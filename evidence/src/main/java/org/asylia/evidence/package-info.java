/** What findings rest on: the situation's shelf of dated country information. */
@NullMarked
package org.asylia.evidence;

import org.jspecify.annotations.NullMarked;
