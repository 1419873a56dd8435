/**
 * Multi-valued decision diagrams: functions from finitely many finite variables to whole numbers,
 * kept reduced and shared, so that equal functions are the same number and can be counted, compared
 * and searched exactly without walking through every combination. Knows nothing of law.
 */
@NullMarked
package org.asylia.parameters.diagram;

import org.jspecify.annotations.NullMarked;
