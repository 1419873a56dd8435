package org.asylia.desk.command;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.desk.custody.PassphraseOption;
import org.asylia.desk.settings.DeskKeys;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.LogFile;
import org.asylia.desk.watch.Outcome;
import org.asylia.desk.watch.SecurityLog;
import org.asylia.vault.Keyring;
import org.asylia.vault.archive.ArchiveWriter;
import org.asylia.vault.archive.ArchiveWriter.Extra;
import org.asylia.vault.archive.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
      "without it (docs/formats/export.md), and so does writing it. It stays with the organisation",
      "whose node this is; what goes to anybody else is given from a case, by consent.",
      "An export cut short is taken up where it stopped.",
      "",
      "Examples:",
      "  asylia export /mnt/archive/2026 --data office",
      "  asylia import /mnt/archive/2026 --data elsewhere"
    })
final class ExportCommand implements Callable<Integer> {
  private static final SecurityLog.Who NOBODY =
      new SecurityLog.Who(Optional.empty(), Optional.empty());

  private final SecureRandom random = new SecureRandom();
  @Mixin private WritingOptions options = new WritingOptions();
  @Mixin private PassphraseOption passphrases = new PassphraseOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return options.write(
        spec, "Exporting", data -> NodeFolder.keyring(data, passphrases, random), this::export);
  }

  private Manifest export(WritingOptions.Opened<Keyring> opened) throws IOException {
    List<Extra> extras = new ArrayList<>(ArchiveRun.beside(opened.data()));
    extras.addAll(SituationFiles.all());
    Manifest manifest =
        ArchiveWriter.export(opened.database(), opened.target(), extras, opened.progress());
    DeskKeys keys = DeskKeys.open(opened.database().jdbi(), opened.by(), random);
    new SecurityLog(new LogFile(opened.data()), InstantSource.system(), keys)
        .note(Event.EXPORT, Outcome.ALLOWED, NOBODY, "what", "node");
    return manifest;
  }
}
