package org.asylia.desk.command;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** A progress bar on stderr; where stderr is no terminal, a line now and then. */
final class Bar {
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final String label;
  private final boolean terminal;
  private long lastTenth = -1;

  Bar(PrintWriter err, String label) {
    this.err = err;
    this.label = label;
    this.terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /** So much of so much is done. */
  void at(long done, long total) {
    long share = total == 0 ? 100 : Math.min(100, done * 100 / total);
    if (terminal) {
      int filled = (int) (share * WIDTH / 100);
      err.printf("\r%-22.22s [%-" + WIDTH + "s] %3d%%", label, "#".repeat(filled), share);
      err.flush();
    } else if (share / 25 > lastTenth) {
      lastTenth = share / 25;
      err.printf("%s %d%%%n", label, share);
      err.flush();
    }
  }

  /** Takes the bar away. */
  void done() {
    if (terminal) {
      err.print("\r\033[K");
      err.flush();
    }
  }
}
