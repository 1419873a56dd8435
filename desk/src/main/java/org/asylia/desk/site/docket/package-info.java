/** The docket: the first page of everybody who works on cases. No name ever stands on it. */
@NullMarked
package org.asylia.desk.site.docket;

import org.jspecify.annotations.NullMarked;
