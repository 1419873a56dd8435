/** What the desk keeps beside the record: its own tables, and the secret they are sealed under. */
@NullMarked
package org.asylia.desk.settings;

import org.jspecify.annotations.NullMarked;
