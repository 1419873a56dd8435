/** Subcommands of the command line, one class each; only those that serve pages start Spring. */
@NullMarked
package org.asylia.desk.command;

import org.jspecify.annotations.NullMarked;
