/**
 * Parameter sets of the node's own: drafted, proved, approved by a second person, published from a
 * day, and read back as they were published.
 */
@NullMarked
package org.asylia.desk.authoring;

import org.jspecify.annotations.NullMarked;
