/** Why the set in force says what it says of a case, what else it would take, and where else. */
@NullMarked
package org.asylia.desk.site.cases.recognition;

import org.jspecify.annotations.NullMarked;
