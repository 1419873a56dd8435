/** The web server: security, sign-in, view rendering and error pages. */
@NullMarked
package org.asylia.desk.site;

import org.jspecify.annotations.NullMarked;
