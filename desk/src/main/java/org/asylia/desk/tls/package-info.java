/** The node's TLS certificate: made when the node is founded or given by the office, and read. */
@NullMarked
package org.asylia.desk.tls;

import org.jspecify.annotations.NullMarked;
