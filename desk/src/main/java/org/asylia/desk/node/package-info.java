/** A node: one data folder with its key, its PostgreSQL and its record. */
@NullMarked
package org.asylia.desk.node;

import org.jspecify.annotations.NullMarked;
