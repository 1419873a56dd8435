package org.asylia.desk.custody;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.desk.tls.TlsFolder;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.Founder;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.Quorum;
import org.asylia.vault.custody.Restorer;
import org.asylia.vault.custody.SealFile;
import org.asylia.vault.custody.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Founds a node: its keys in custodians' shares, its certificate, its recovery sheets. */
@Command(
    name = "init",
    description = "Found a node: keys in the custodians' shares, a certificate, recovery sheets.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the node is founded",
      "1:it is not, and nothing was made",
      "2:an option was not understood"
    },
    footer = {
      "",
      "Each custodian types a passphrase of at least 15 characters, twice. Without --custodians",
      "one passphrase opens the node, which is for a small kit.",
      "",
      "Examples:",
      "  asylia init --data node --custodians 5 --needed 3 --host asylia.example.org",
      "  asylia init --data kit                        one passphrase, this machine only",
      "  asylia init --data node --from-sheets 1.txt 2.txt 3.txt     rebuild a lost node.seal"
    })
public final class InitCommand implements Callable<Integer> {
  @Option(names = "--data", paramLabel = "FOLDER", required = true, description = "Where to.")
  private Path data = Path.of("");

  @Option(
      names = "--custodians",
      paramLabel = "N",
      description = "How many custodians hold a share (default: ${DEFAULT-VALUE}).")
  private int custodians = 1;

  @Option(
      names = "--needed",
      paramLabel = "K",
      description = "How many of them unseal the node (default: more than half).")
  private Optional<Integer> needed = Optional.empty();

  @Option(
      names = "--sheets",
      paramLabel = "FOLDER",
      description = "Write the recovery sheets there, to be printed.")
  private Optional<Path> sheets = Optional.empty();

  @Option(
      names = "--from-sheets",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Do not found: rebuild node.seal from the texts of recovery sheets.")
  private List<Path> fromSheets = new ArrayList<>();

  @Mixin private CertificateOptions certificate = new CertificateOptions();
  @Mixin private PassphraseOption passphrases = new PassphraseOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    SealFile file = new SealFile(data);
    if (file.exists()) {
      throw new RefusedException(
          data + " holds a node already. Nothing was changed. Choose an empty folder.");
    }
    if (!fromSheets.isEmpty()) {
      return rebuilt(file);
    }
    if (Files.exists(data.resolve("node.key")) || Files.exists(data.resolve("postgres"))) {
      throw new RefusedException(
          data
              + " holds a record of an earlier Asylia, whose key lies open in node.key. Nothing was"
              + " changed. Choose an empty folder.");
    }
    Quorum quorum = new Quorum(needed.orElse(custodians / 2 + 1), custodians);
    InstantSource clock = InstantSource.system();
    certificate.check(clock.instant());
    List<Passphrase> words = chosen(quorum);
    SecureRandom random = new SecureRandom();
    NodeSeal seal = new Founder(Argon2id.TODAY, random).found(quorum, words, clock.instant());
    words.forEach(Passphrase::close);
    DataFolder.make(data);
    keep(file, seal, clock.instant(), random);
    say("Founded %s in %s.".formatted(seal.name(), data));
    return told(seal);
  }

  /** Writes certificate and seal; when one fails, neither is left. */
  private void keep(SealFile file, NodeSeal seal, Instant now, SecureRandom random)
      throws IOException {
    TlsFolder tls = new TlsFolder(data);
    boolean had = tls.exists();
    try {
      certificate.write(data, now, random);
      file.create(seal);
    } catch (RuntimeException e) {
      if (!had) {
        Files.deleteIfExists(tls.certificate());
        Files.deleteIfExists(tls.key());
      }
      throw e;
    }
  }

  private Integer told(NodeSeal seal) throws IOException {
    say(
        seal.custodians() == 1
            ? "One passphrase unseals it. Nobody can open the record without it, nor can anybody"
                + " reset it."
            : "%d of %d custodians unseal it. Nobody can open the record without them."
                .formatted(seal.needed(), seal.custodians()));
    new TlsFolder(data).find().ifPresent(one -> say(CertificateCommand.described(one)));
    if (sheets.isPresent()) {
      SheetFolder.write(seal, sheets.get()).forEach(sheet -> say("Print and hand over: " + sheet));
    } else {
      say("Print the recovery sheets: asylia sheets --data " + data + " --to FOLDER");
    }
    say("Serve it: asylia serve --data " + data);
    return ExitCode.OK;
  }

  private List<Passphrase> chosen(Quorum quorum) throws IOException {
    List<Passphrase> chosen = new ArrayList<>();
    Asking asking = passphrases.asking();
    for (int i = 1; i <= quorum.custodians(); i++) {
      Passphrase fresh = asking.fresh(quorum.custodians() == 1 ? "this node" : "custodian " + i);
      if (chosen.stream().anyMatch(fresh::same)) {
        throw new RefusedException(
            "Custodian "
                + i
                + " chose the passphrase of another custodian. Nothing was made."
                + " Each custodian needs one of their own.");
      }
      chosen.add(fresh);
    }
    return chosen;
  }

  private Integer rebuilt(SealFile file) throws IOException {
    List<Sheet> read = new ArrayList<>();
    for (Path text : fromSheets) {
      read.add(Sheet.read(Files.readString(text)));
    }
    Restorer restorer = new Restorer(read);
    Sheet first = read.getFirst();
    List<Integer> indexes = read.stream().map(Sheet::index).sorted().toList();
    NodeSeal seal =
        restorer.restore(passphrases.quorum(indexes, first.needed(), first.custodians()));
    DataFolder.make(data);
    file.create(seal);
    say("Rebuilt the seal of %s from %d recovery sheets.".formatted(seal.name(), read.size()));
    if (seal.indexes().size() < seal.custodians()) {
      say(
          "It holds the shares "
              + seal.indexes()
              + " only. \"asylia rekey\" makes new shares for all.");
    }
    return ExitCode.OK;
  }

  private void say(String words) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(words);
    out.flush();
  }
}
