/** How long records are kept, which of them are due, and their erasure by two people. */
@NullMarked
package org.asylia.desk.retention;

import org.jspecify.annotations.NullMarked;
