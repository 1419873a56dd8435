/** A page that shows every component, for looking and for auditing; tests only. */
@NullMarked
package org.asylia.desk.gallery;

import org.jspecify.annotations.NullMarked;
