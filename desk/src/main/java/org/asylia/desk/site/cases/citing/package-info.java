/** What a case file holds as people name it: persons, what was said, and what can be cited. */
@NullMarked
package org.asylia.desk.site.cases.citing;

import org.jspecify.annotations.NullMarked;
