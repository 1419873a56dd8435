/** The policy against a table written apart from it. */
@NullMarked
package org.asylia.adjudication.policy;

import org.jspecify.annotations.NullMarked;
