/**
 * Adjudication: whether an act may join a case file. {@link org.asylia.adjudication.Admission} asks
 * small named {@link org.asylia.adjudication.Rule}s, each with its legal source; a refusal says
 * which rule, why, and what would satisfy it.
 */
@NullMarked
package org.asylia.adjudication;

import org.jspecify.annotations.NullMarked;
