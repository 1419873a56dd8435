/** The asylum-seeker certificate on paper: signed by the node, checked from the file alone. */
@NullMarked
package org.asylia.desk.certificate;

import org.jspecify.annotations.NullMarked;
