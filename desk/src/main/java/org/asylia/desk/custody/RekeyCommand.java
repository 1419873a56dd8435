package org.asylia.desk.custody;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.desk.node.NodeStore;
import org.asylia.desk.settings.DeskKeys;
import org.asylia.vault.Database;
import org.asylia.vault.Keyring;
import org.asylia.vault.Rewrap;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.Founder;
import org.asylia.vault.custody.NodeLock;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.Quorum;
import org.asylia.vault.custody.Rekeying;
import org.asylia.vault.custody.SealFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives a node a new root and its custodians new shares. */
@Command(
    name = "rekey",
    description = "Change the root of a node that is not served, and its custodians' shares.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the new shares are in force",
      "1:they are not; the message says what is",
      "2:an option was not understood"
    },
    footer = {
      "",
      "Enough of the present custodians give their passphrases, then every new one types one. No",
      "entry is rewritten. After a kill the same command goes on, with both sets of passphrases.",
      "",
      "Examples:",
      "  asylia rekey --data node                                as many custodians as before",
      "  asylia rekey --data node --custodians 5 --needed 3      another quorum"
    })
public final class RekeyCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      required = true,
      description = "The data folder of the node.")
  private Path data = Path.of("");

  @Option(names = "--custodians", paramLabel = "N", description = "How many there will be.")
  private Optional<Integer> custodians = Optional.empty();

  @Option(names = "--needed", paramLabel = "K", description = "How many will unseal the node.")
  private Optional<Integer> needed = Optional.empty();

  @Mixin private DatabaseOptions database = new DatabaseOptions();
  @Mixin private PassphraseOption passphrases = new PassphraseOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final SecureRandom random = new SecureRandom();

  @Override
  public Integer call() throws IOException {
    SealFile file = new SealFile(data);
    NodeSeal seal = file.read();
    Rekeying rekeying = new Rekeying(file);
    try (NodeLock _ = NodeLock.take(data)) {
      Map<Integer, Passphrase> old = passphrases.quorum(seal);
      Keyring before = rekeying.keyring(seal, old);
      Optional<NodeSeal> begun = rekeying.begun();
      Map<Integer, Passphrase> fresh = new LinkedHashMap<>();
      if (begun.isPresent()) {
        say("A rekeying was begun and not ended; it goes on.");
        fresh.putAll(passphrases.otherQuorum(begun.get()));
      } else {
        fresh.putAll(chosen(quorum(seal)));
      }
      NodeSeal next = begun.isPresent() ? begun.get() : begin(rekeying, seal, old, fresh);
      move(before, rekeying.keyring(next, fresh));
      rekeying.end();
      say(
          "The new shares are in force; the old ones, and recovery sheets printed before, open"
              + " nothing any more. Print new sheets: asylia sheets --data "
              + data
              + " --to FOLDER");
    }
    return ExitCode.OK;
  }

  private NodeSeal begin(
      Rekeying rekeying,
      NodeSeal seal,
      Map<Integer, Passphrase> old,
      Map<Integer, Passphrase> fresh) {
    return rekeying.begin(
        old,
        new Founder(Argon2id.TODAY, random),
        quorum(seal),
        List.copyOf(fresh.values()),
        random,
        InstantSource.system().instant());
  }

  private Quorum quorum(NodeSeal seal) {
    int all = custodians.orElse(seal.custodians());
    int enough = needed.orElse(custodians.isPresent() ? all / 2 + 1 : seal.needed());
    return new Quorum(enough, all);
  }

  private Map<Integer, Passphrase> chosen(Quorum quorum) throws IOException {
    Map<Integer, Passphrase> chosen = new LinkedHashMap<>();
    List<Passphrase> taken = new ArrayList<>();
    for (int i = 1; i <= quorum.custodians(); i++) {
      Passphrase fresh = passphrases.asking().fresh("custodian " + i);
      if (taken.stream().anyMatch(fresh::same)) {
        throw new RefusedException(
            "Custodian " + i + " chose the passphrase of another custodian. Nothing was changed.");
      }
      taken.add(fresh);
      chosen.put(i, fresh);
    }
    return chosen;
  }

  private void move(Keyring before, Keyring after) throws IOException {
    try (NodeStore store = NodeStore.open(data, database.access(), random);
        Database opened = Database.open(store.access())) {
      store.migrate();
      new Rewrap(opened, before, after, random)
          .run((done, of) -> say("%,d of %,d moved to the new root".formatted(done, of)));
      opened.owner().useTransaction(handle -> DeskKeys.reseal(handle, before, after, random));
    }
  }

  private void say(String words) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(words);
    out.flush();
  }
}
