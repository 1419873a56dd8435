package org.asylia.desk.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.asylia.vault.Verdict;
import org.asylia.vault.archive.ArchiveReader;
import org.asylia.vault.archive.BadArchiveException;
import org.asylia.vault.archive.OlderArchiveException;
import org.asylia.vault.log.LogKeys;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read archives take, and what they answer. */
final class ReadingOptions {
  private static final int DAMAGED = 1;
  private static final int OLDER = 2;

  @Parameters(paramLabel = "SOURCE", description = "The folder of the archive.")
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
      description = "A checkpoint kept elsewhere that the archive must reach.")
  private Optional<Path> checkpoint = Optional.empty();

  @Option(names = "--older", description = "Read it although it ends before the checkpoint.")
  private boolean older;

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  /** Reads one kind of archive. */
  @FunctionalInterface
  interface Work {
    Verdict.Sound read(Path source, Reading reading) throws IOException;
  }

  /** Reads an opened archive into the new folder. */
  @FunctionalInterface
  interface Reading {
    Verdict.Sound into(ArchiveReader archive, LogKeys keys, boolean expiredKeys) throws IOException;
  }

  int read(CommandSpec spec, String label, Work work) {
    return WitnessOptions.told(
        spec,
        () -> {
          try {
            return ArchiveRun.read(spec, json, data, work.read(source, reading(spec, label)));
          } catch (BadArchiveException e) {
            WitnessOptions.cannot(spec, String.valueOf(e.getMessage()));
            return DAMAGED;
          } catch (OlderArchiveException e) {
            WitnessOptions.cannot(spec, String.valueOf(e.getMessage()));
            return OLDER;
          }
        });
  }

  private Reading reading(CommandSpec spec, String label) {
    return (archive, keys, expiredKeys) ->
        ArchiveRun.into(
            data,
            source,
            archive,
            new ArchiveReader.Expected(
                keys,
                ArchiveRun.note(checkpoint),
                older,
                InstantSource.system().instant(),
                expiredKeys),
            ArchiveRun.bar(spec, label));
  }
}
