/**
 * The vocabulary of a case: every {@link org.asylia.casefile.Act}, the statements and sources they
 * carry, and the fold that turns recorded acts into an immutable {@link
 * org.asylia.casefile.CaseFile}.
 *
 * <p>Nothing here knows a clock, a database or a source of randomness. The same recorded acts give
 * the same case file on every machine, locale and time zone.
 */
@NullMarked
package org.asylia.casefile;

import org.jspecify.annotations.NullMarked;
