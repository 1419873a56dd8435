/** What findings rest on, resolved to the words: lines, statements, evidence, dated sources. */
@NullMarked
package org.asylia.desk.site.cases.quote;

import org.jspecify.annotations.NullMarked;
