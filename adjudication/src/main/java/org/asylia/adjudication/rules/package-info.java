/** The rules themselves, one value each, grouped by theme. */
@NullMarked
package org.asylia.adjudication.rules;

import org.jspecify.annotations.NullMarked;
