/** Alarms with a running clock, and certificates that anyone can check. */
@NullMarked
package org.asylia.protection;

import org.jspecify.annotations.NullMarked;
