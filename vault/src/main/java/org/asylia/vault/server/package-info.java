/** The embedded PostgreSQL: unpacked once, run durable, on loopback, within the data folder. */
@NullMarked
package org.asylia.vault.server;

import org.jspecify.annotations.NullMarked;
