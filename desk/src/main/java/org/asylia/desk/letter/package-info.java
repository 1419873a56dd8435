/** Letters as PDF, rendered without fetching anything. */
@NullMarked
package org.asylia.desk.letter;

import org.jspecify.annotations.NullMarked;
