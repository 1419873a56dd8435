/** The assessment page: facts, credibility, elements by evidence, and the live conclusion. */
@NullMarked
package org.asylia.desk.site.cases.assessing;

import org.jspecify.annotations.NullMarked;
