package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Role;
import org.asylia.desk.node.Node;
import org.asylia.desk.retention.Erasures;
import org.asylia.vault.Leftovers;
import org.asylia.vault.VaultException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Carries out the erasure of a case that a supervisor proposed, and makes sure that it is real. */
@Command(
    name = "erase",
    description = "Erase a case that a supervisor proposed to erase. It cannot be undone.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Destroys every wrapped key of the case and the files attached to it, leaves a signed",
      "tombstone, rewrites the tables and the write-ahead log, and then reads every file of the",
      "data folder for pieces of the destroyed keys.",
      "",
      "Examples:",
      "  asylia erase 7b1c6f0e-0000-4000-8000-0000000000aa --as custodian-willow"
    })
final class EraseCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CASE", description = "The identifier of the case.")
  private String caseId = "";

  @Option(
      names = "--as",
      required = true,
      paramLabel = "OFFICER",
      description = "The custodian who carries it out; not the one who proposed it.")
  private String officer = "";

  @Mixin private NodeOptions where = new NodeOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Optional<String> trouble = where.trouble();
    if (trouble.isPresent()) {
      err.println(trouble.get() + " Nothing was erased.");
      return NodeFolder.CANNOT_RUN;
    }
    try (Node node = where.open();
        OfficerAtHand custodian = where.officer(node, officer, Role.CUSTODIAN)) {
      Erasures erasures = new Erasures(node, InstantSource.system());
      return report(erasures.carryOut(custodian.actor(), CaseId.parse(caseId)));
    } catch (IllegalArgumentException | VaultException e) {
      err.println(e.getMessage());
      return ExitCode.SOFTWARE;
    }
  }

  private int report(Erasures.Done done) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "Case %s is erased: %d wrapped keys and %d attached files destroyed. Tombstone: entry"
            + " %s.%n",
        done.erasure().caseId(),
        done.erasure().act().keys(),
        done.erasure().act().files(),
        done.erasure().tombstone());
    Optional<Leftovers.Found> looked = done.looked();
    looked.ifPresent(found ->
        out.printf(
            "%,d files, %,d bytes read: pieces of destroyed keys in %d of them.%n",
            found.files(), found.bytes(), found.found().size()));
    looked.ifPresent(found -> found.found().forEach(file -> out.println("  " + file)));
    out.println("Backups of keys made before this day expire within 30 days.");
    out.flush();
    return looked.filter(found -> !found.found().isEmpty()).isPresent()
        ? ExitCode.SOFTWARE
        : ExitCode.OK;
  }
}
