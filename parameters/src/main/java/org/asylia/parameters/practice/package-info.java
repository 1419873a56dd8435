/**
 * What happens to a person in a state that has a practice and no law on status, and which steps
 * close which way: read from the situation's tables, shown beside a set, and never an outcome.
 */
@NullMarked
package org.asylia.parameters.practice;

import org.jspecify.annotations.NullMarked;
