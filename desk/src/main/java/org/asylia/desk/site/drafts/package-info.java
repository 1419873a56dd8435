/** The pages on which officers write, prove, compare, approve and publish parameter sets. */
@NullMarked
package org.asylia.desk.site.drafts;

import org.jspecify.annotations.NullMarked;
