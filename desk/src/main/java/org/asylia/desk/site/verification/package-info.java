/**
 * Verification of the whole record from the browser: a job in the background that can be watched.
 */
@NullMarked
package org.asylia.desk.site.verification;

import org.jspecify.annotations.NullMarked;
