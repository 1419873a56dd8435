/** What one member of a family told in confidence, changed at random. */
@NullMarked
package org.asylia.desk.family;

import org.jspecify.annotations.NullMarked;
