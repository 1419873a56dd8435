package org.asylia.desk.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.asylia.desk.node.SealedRecord;
import org.asylia.vault.archive.ArchiveWriter;
import org.asylia.vault.archive.ArchiveWriter.Extra;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything in documented open formats, so that the record outlives the program. */
@Command(
    name = "export",
    description = "Write the whole record in open formats, so that it outlives this program.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the export is written",
      "2:an option was not understood",
      "3:it could not run"
    },
    footer = {
      "",
      "What is sealed stays sealed: reading it takes the custodians' quorum, with this program or",
      "without it (docs/formats/export.md). An export cut short is taken up where it stopped.",
      "",
      "Examples:",
      "  asylia export /mnt/archive/2026 --data office",
      "  asylia import /mnt/archive/2026 --data elsewhere"
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TARGET", description = "The folder of the export; made if needed.")
  private Path target = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The data folder of the node (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("demo-data");

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return WitnessOptions.told(
        spec,
        () -> {
          ArchiveRun.requireRecord(data);
          List<Extra> extras = new ArrayList<>(ArchiveRun.beside(data));
          extras.addAll(SituationFiles.all());
          try (SealedRecord record = SealedRecord.open(data, new SecureRandom())) {
            return ArchiveRun.written(
                spec,
                json,
                target,
                ArchiveWriter.export(
                    record.database(), target, extras, ArchiveRun.bar(spec, "Exporting")));
          }
        });
  }
}
