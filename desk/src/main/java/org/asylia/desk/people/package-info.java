/** The officers who may sign in, and the roster that names them. */
@NullMarked
package org.asylia.desk.people;

import org.jspecify.annotations.NullMarked;
