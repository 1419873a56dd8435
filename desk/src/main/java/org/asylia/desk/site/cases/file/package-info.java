/** The case file: its people, what is stated, consents, needs, and everything that happened. */
@NullMarked
package org.asylia.desk.site.cases.file;

import org.jspecify.annotations.NullMarked;
