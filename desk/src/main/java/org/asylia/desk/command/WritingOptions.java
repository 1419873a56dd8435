package org.asylia.desk.command;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.asylia.desk.node.SealedRecord;
import org.asylia.vault.Database;
import org.asylia.vault.Progress;
import org.asylia.vault.archive.Manifest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that write archives take, and what they answer. */
final class WritingOptions {
  @Parameters(paramLabel = "TARGET", description = "The folder of the archive; made if needed.")
  private Path target = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The data folder of the node (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("demo-data");

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  /**
   * A record that is open for writing an archive of it, and where.
   *
   * @param by who lets it be written
   */
  record Opened<T>(Path data, Path target, Database database, Progress progress, T by) {}

  /** Asks those who must let an archive be written, before anything of it is. */
  @FunctionalInterface
  interface Leave<T> {
    T ask(Path data) throws IOException;
  }

  /** Writes one kind of archive. */
  @FunctionalInterface
  interface Work<T> {
    Manifest write(Opened<T> opened) throws IOException;
  }

  <T> int write(CommandSpec spec, String label, Leave<T> leave, Work<T> work) {
    return WitnessOptions.told(
        spec,
        () -> {
          ArchiveRun.requireRecord(data);
          T by = leave.ask(data);
          try (SealedRecord record = SealedRecord.open(data, new SecureRandom())) {
            Opened<T> opened =
                new Opened<>(data, target, record.database(), ArchiveRun.bar(spec, label), by);
            return ArchiveRun.written(spec, json, target, work.write(opened));
          }
        });
  }
}
