/**
 * The docket: who owes the next step in which case, and by when.
 *
 * <p>It is a projection of the record and holds no name and no narrative. It can be dropped and
 * rebuilt from the record at any time.
 */
@NullMarked
package org.asylia.desk.docket;

import org.jspecify.annotations.NullMarked;
