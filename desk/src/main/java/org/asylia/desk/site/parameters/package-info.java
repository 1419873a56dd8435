/** The parameter sets in force as pages: every rule with its source, and what was read before. */
@NullMarked
package org.asylia.desk.site.parameters;

import org.jspecify.annotations.NullMarked;
