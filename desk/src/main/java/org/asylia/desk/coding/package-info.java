/**
 * Coded findings beside the docket: what was found in each case as codes, sealed under the desk's
 * secret, so that whole caseloads can be looked at without unsealing any case.
 */
@NullMarked
package org.asylia.desk.coding;

import org.jspecify.annotations.NullMarked;
