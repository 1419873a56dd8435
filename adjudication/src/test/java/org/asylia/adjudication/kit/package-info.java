/** Case files for tests: a readable scenario, random histories, and oracles over raw histories. */
@NullMarked
package org.asylia.adjudication.kit;

import org.jspecify.annotations.NullMarked;
