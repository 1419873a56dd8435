/** The decision letter: drawn from the findings, read as a page or as PDF, and served. */
@NullMarked
package org.asylia.desk.site.cases.letter;

import org.jspecify.annotations.NullMarked;
