/** Drives the real desk in a real browser. */
@NullMarked
package org.asylia.desk.browser;

import org.jspecify.annotations.NullMarked;
