package org.asylia.desk.command;

import java.util.Set;
import picocli.CommandLine;

/** The subcommands there are. */
public final class CommandNames {
  private CommandNames() {}

  /** Their names. */
  public static Set<String> all() {
    return new CommandLine(new AsyliaCommand()).getSubcommands().keySet();
  }
}
