/** The evidence page: documents, medical reports, screening, and dated country information. */
@NullMarked
package org.asylia.desk.site.cases.exhibits;

import org.jspecify.annotations.NullMarked;
