/** What pages show: one record per page, and the small records their components take. */
@NullMarked
package org.asylia.desk.page;

import org.jspecify.annotations.NullMarked;
