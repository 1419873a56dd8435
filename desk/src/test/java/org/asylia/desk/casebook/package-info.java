/** Tests of the casebook on made-up decisions. */
@NullMarked
package org.asylia.desk.casebook;

import org.jspecify.annotations.NullMarked;
