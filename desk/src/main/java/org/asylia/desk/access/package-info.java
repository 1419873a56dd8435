/** Who may open which address: roles, doors, and the rule that an unlisted address is refused. */
@NullMarked
package org.asylia.desk.access;

import org.jspecify.annotations.NullMarked;
