package org.asylia.desk.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.asylia.desk.node.SealedRecord;
import org.asylia.vault.archive.ArchiveWriter;
import org.asylia.vault.custody.BackupKeys;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.SealFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Backs up a node, also while it serves, sealed to the custodians' recovery key. */
@Command(
    name = "backup",
    description = "Back up the record into a folder, sealed; only what is new is added.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the backup is written and was read back",
      "2:an option was not understood",
      "3:it could not run; an earlier backup in that folder is whole"
    },
    footer = {
      "",
      "It needs no passphrase and may run while the desk serves. Only a quorum of custodians can",
      "open it. Case keys in it expire after 30 days, so that erasing a person reaches it: back up",
      "at least once a month, and carry a copy to another house.",
      "",
      "Examples:",
      "  asylia backup /mnt/stick/office --data office",
      "  asylia backup /mnt/stick/office --data office --json"
    })
final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TARGET", description = "The folder of the backup; made if needed.")
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
          NodeSeal seal = new SealFile(data).read();
          SecureRandom random = new SecureRandom();
          try (SealedRecord record = SealedRecord.open(data, random)) {
            return ArchiveRun.written(
                spec,
                json,
                target,
                ArchiveWriter.backup(
                    record.database(),
                    target,
                    BackupKeys.sealer(seal, random),
                    random,
                    InstantSource.system().instant(),
                    ArchiveRun.beside(data),
                    ArchiveRun.bar(spec, "Backing up")));
          }
        });
  }
}
