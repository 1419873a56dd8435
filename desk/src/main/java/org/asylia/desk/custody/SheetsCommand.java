package org.asylia.desk.custody;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.asylia.vault.custody.SealFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the recovery sheets of a node, to be printed. */
@Command(
    name = "sheets",
    description = "Write the custodians' recovery sheets as PDF, to be printed.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the sheets are written", "1:they are not", "2:an option was not understood"},
    footer = {
      "",
      "A sheet holds one share, sealed under its custodian's passphrase. No passphrase is needed"
          + " to",
      "print it. Delete the files after printing.",
      "",
      "Examples:",
      "  asylia sheets --data node --to /media/stick      one PDF for each custodian"
    })
public final class SheetsCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      required = true,
      description = "The data folder of the node.")
  private Path data = Path.of("");

  @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "Where to.")
  private Path to = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    SheetFolder.write(new SealFile(data).read(), to).forEach(out::println);
    out.flush();
    return ExitCode.OK;
  }
}
