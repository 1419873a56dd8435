/**
 * The office behind the pages: opens a case, puts proposed acts before the rules, and has them
 * recorded. Pages and commands go through here and nowhere else.
 */
@NullMarked
package org.asylia.desk.office;

import org.jspecify.annotations.NullMarked;
