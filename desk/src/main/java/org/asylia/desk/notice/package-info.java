/** Notices: what the node must tell supervisors, custodians or one officer, until acknowledged. */
@NullMarked
package org.asylia.desk.notice;

import org.jspecify.annotations.NullMarked;
