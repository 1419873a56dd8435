package org.asylia.desk.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.vault.archive.ArchiveReader;
import org.asylia.vault.custody.SealFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
  @Parameters(paramLabel = "SOURCE", description = "The folder of the export.")
  private Path source = Path.of("");

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FOLDER",
      description = "The new data folder.")
  private Path data = Path.of("");

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "A checkpoint kept elsewhere that the export must reach.")
  private Optional<Path> checkpoint = Optional.empty();

  @Option(names = "--older", description = "Read it although it ends before the checkpoint.")
  private boolean older;

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return ReadingFaults.told(
        spec,
        () -> {
          ArchiveReader archive = ArchiveReader.ofExport(source);
          ArchiveReader.Expected expected =
              new ArchiveReader.Expected(
                  new SealFile(source).read().logKeys(),
                  ArchiveRun.note(checkpoint),
                  older,
                  InstantSource.system().instant(),
                  false);
          return ArchiveRun.read(
              spec,
              json,
              data,
              ArchiveRun.into(data, source, archive, expected, ArchiveRun.bar(spec, "Importing")));
        });
  }
}
