/**
 * The text of a parameter set as tables whose cells can be read and written, also while the set
 * cannot be used yet.
 */
@NullMarked
package org.asylia.parameters.edit;

import org.jspecify.annotations.NullMarked;
