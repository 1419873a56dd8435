/** The security log: what bears on the safety of a node, one line each, naming no person. */
@NullMarked
package org.asylia.desk.watch;

import org.jspecify.annotations.NullMarked;
