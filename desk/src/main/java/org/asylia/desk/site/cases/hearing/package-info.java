/** The interview pages: who is heard when, what is said line by line, and the read-back. */
@NullMarked
package org.asylia.desk.site.cases.hearing;

import org.jspecify.annotations.NullMarked;
