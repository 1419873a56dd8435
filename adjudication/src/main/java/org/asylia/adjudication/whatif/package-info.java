/**
 * What if: a draft set and the one in force over a whole caseload of coded findings.
 *
 * <p>It works on codes alone, column by column, and knows of no person and no case.
 */
@NullMarked
package org.asylia.adjudication.whatif;

import org.jspecify.annotations.NullMarked;
