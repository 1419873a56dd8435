/** Proofs that an entry of a case is in the record, to be taken along and checked elsewhere. */
@NullMarked
package org.asylia.desk.site.cases.proof;

import org.jspecify.annotations.NullMarked;
