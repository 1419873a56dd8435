/**
 * The page on which records that are due are proposed for erasure, and erased by a second person.
 */
@NullMarked
package org.asylia.desk.site.retention;

import org.jspecify.annotations.NullMarked;
