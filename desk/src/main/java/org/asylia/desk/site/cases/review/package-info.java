/** Review as a difference, decision, appeal, and what may come after. */
@NullMarked
package org.asylia.desk.site.cases.review;

import org.jspecify.annotations.NullMarked;
