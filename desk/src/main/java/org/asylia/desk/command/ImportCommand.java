package org.asylia.desk.command;

import java.util.concurrent.Callable;
import org.asylia.vault.archive.ArchiveReader;
import org.asylia.vault.custody.SealFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads an export into a new data folder. */
@Command(
    name = "import",
    description = "Read an export into a new data folder: all of it, verified, or nothing.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it was read and verified",
      "1:the export is damaged or changed; nothing was read",
      "2:it is older than the given checkpoint, so nothing was read; or an option was not"
          + " understood",
      "3:it could not run"
    },
    footer = {
      "",
      "Examples:",
      "  asylia import /mnt/archive/2026 --data office",
      "  asylia import /mnt/archive/2026 --data office --checkpoint witnessed.txt"
    })
final class ImportCommand implements Callable<Integer> {
  @Mixin private ReadingOptions options = new ReadingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return options.read(
        spec,
        "Importing",
        (source, reading) ->
            reading.into(
                ArchiveReader.ofExport(source), new SealFile(source).read().logKeys(), false));
  }
}
