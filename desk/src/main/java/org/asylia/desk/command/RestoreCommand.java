package org.asylia.desk.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.desk.custody.PassphraseOption;
import org.asylia.vault.archive.ArchiveReader;
import org.asylia.vault.custody.BackupKeys;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.SealFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts a backup back into a new data folder, with the custodians' quorum. */
@Command(
    name = "restore",
    description = "Put a backup back into a new data folder: all of it, verified, or nothing.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it was restored and verified",
      "1:the backup is damaged, cut short or changed; nothing was restored",
      "2:it is older than the given checkpoint, so nothing was restored; or an option was not"
          + " understood",
      "3:it could not run: a passphrase, a folder, or case keys that expired"
    },
    footer = {
      "",
      "Always give --checkpoint with what a witness signed last: only that shows a backup that is",
      "older than the record was.",
      "",
      "Examples:",
      "  asylia restore /mnt/stick/office --data office --checkpoint witnessed.txt",
      "  asylia restore /mnt/stick/office --data office --passphrases-from /dev/fd/3 3<quorum"
    })
final class RestoreCommand implements Callable<Integer> {
  @Mixin private ReadingOptions options = new ReadingOptions();

  @Option(
      names = "--expired-keys",
      description = "Restore although its case keys have expired; repeat every erasure since.")
  private boolean expired;

  @Mixin private PassphraseOption passphrases = new PassphraseOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return options.read(
        spec,
        "Restoring",
        (source, reading) -> {
          ArchiveReader.ofBackup(source, (sealed, aad) -> Optional.empty()).check();
          NodeSeal seal = new SealFile(source).read();
          try (BackupKeys keys = BackupKeys.opener(seal, passphrases.quorum(seal))) {
            return reading.into(ArchiveReader.ofBackup(source, keys), seal.logKeys(), expired);
          }
        });
  }
}
