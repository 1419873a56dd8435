package org.asylia.desk.command;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.asylia.vault.archive.ArchiveWriter;
import org.asylia.vault.custody.BackupKeys;
import org.asylia.vault.custody.SealFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  @Mixin private WritingOptions options = new WritingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return options.write(
        spec,
        "Backing up",
        data -> data, // nobody's leave: only a quorum of custodians can open it
        opened -> {
          SecureRandom random = new SecureRandom();
          return ArchiveWriter.backup(
              opened.database(),
              opened.target(),
              BackupKeys.sealer(new SealFile(opened.data()).read(), random),
              random,
              InstantSource.system().instant(),
              ArchiveRun.beside(opened.data()),
              opened.progress());
        });
  }
}
