package org.asylia.desk.command;

import org.asylia.vault.archive.BadArchiveException;
import org.asylia.vault.archive.OlderArchiveException;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands that read archives answer when they do not. */
final class ReadingFaults {
  private static final int DAMAGED = 1;
  private static final int OLDER = 2;

  private ReadingFaults() {}

  static int told(CommandSpec spec, WitnessOptions.Step step) {
    return WitnessOptions.told(
        spec,
        () -> {
          try {
            return step.run();
          } catch (BadArchiveException e) {
            WitnessOptions.cannot(spec, String.valueOf(e.getMessage()));
            return DAMAGED;
          } catch (OlderArchiveException e) {
            WitnessOptions.cannot(spec, String.valueOf(e.getMessage()));
            return OLDER;
          }
        });
  }
}
