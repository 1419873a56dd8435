package org.asylia.desk.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.asylia.vault.archive.ArchiveWriter;
import org.asylia.vault.archive.ArchiveWriter.Extra;
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
      "without it (docs/formats/export.md). An export cut short is taken up where it stopped.",
      "",
      "Examples:",
      "  asylia export /mnt/archive/2026 --data office",
      "  asylia import /mnt/archive/2026 --data elsewhere"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private WritingOptions options = new WritingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return options.write(
        spec,
        "Exporting",
        opened -> {
          List<Extra> extras = new ArrayList<>(ArchiveRun.beside(opened.data()));
          extras.addAll(SituationFiles.all());
          return ArchiveWriter.export(
              opened.database(), opened.target(), extras, opened.progress());
        });
  }
}
