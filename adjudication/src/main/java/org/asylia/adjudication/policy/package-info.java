/** Who may do and see what: one list, as data, and a small evaluator. Unknown means no. */
@NullMarked
package org.asylia.adjudication.policy;

import org.jspecify.annotations.NullMarked;
