/** Whether like cases are decided alike, from codes alone: who is shown what, and the figures. */
@NullMarked
package org.asylia.desk.consistency;

import org.jspecify.annotations.NullMarked;
