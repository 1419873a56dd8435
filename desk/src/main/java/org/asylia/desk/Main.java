package org.asylia.desk;

import org.asylia.desk.command.AsyliaCommand;

/** The entry point of the {@code asylia} command line. */
public final class Main {

  private Main() {}

  /** Runs one subcommand and exits with its code: 0 done, 1 failed, 2 not understood. */
  public static void main(String[] arguments) {
    System.exit(AsyliaCommand.line().execute(arguments));
  }
}
