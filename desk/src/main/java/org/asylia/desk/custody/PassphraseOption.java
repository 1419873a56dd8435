package org.asylia.desk.custody;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.NodeSeal;
import picocli.CommandLine.Option;

/** The option that says where passphrases come from; without it they are typed. */
public final class PassphraseOption {
  @Option(
      names = "--passphrases-from",
      paramLabel = "FILE",
      description = {
        "For scripts: read the passphrases from a file, a descriptor (/dev/fd/3) or - for",
        "standard input, one a line; those of shares as NUMBER PASSPHRASE, then an empty line.",
        "Without it they are typed. They are never taken from arguments or the environment."
      })
  private Optional<Path> source = Optional.empty();

  private Optional<Asking> asking = Optional.empty();

  /** The passphrases of enough custodians of a seal, by number of the share. */
  public Map<Integer, Passphrase> quorum(NodeSeal seal) throws IOException {
    return quorum(seal.indexes(), seal.needed(), seal.custodians());
  }

  /** The passphrases of enough custodians of another seal, given after those of the first. */
  Map<Integer, Passphrase> otherQuorum(NodeSeal seal) throws IOException {
    asking().otherShares();
    return quorum(seal);
  }

  /** The passphrase of an officer, by what they type to sign in. */
  public Passphrase officer(String handle) throws IOException {
    return asking().of("officer " + handle);
  }

  /** The passphrase of something that was sealed before. */
  public Passphrase of(String what) throws IOException {
    return asking().of(what);
  }

  /** A new passphrase, good enough to seal with. */
  public Passphrase fresh(String whose) throws IOException {
    return asking().fresh(whose);
  }

  Map<Integer, Passphrase> quorum(java.util.List<Integer> indexes, int needed, int custodians)
      throws IOException {
    Map<Integer, Passphrase> given = new LinkedHashMap<>();
    if (custodians == 1) {
      given.put(1, asking().only());
      return given;
    }
    for (int index : indexes) {
      if (given.size() < needed) {
        asking().share(index).ifPresent(passphrase -> given.put(index, passphrase));
      }
    }
    return given;
  }

  /** The passphrase of one share; empty where that custodian is not there. */
  Optional<Passphrase> quorumOf(int index, int custodians) throws IOException {
    return custodians == 1 ? Optional.of(asking().only()) : asking().share(index);
  }

  Asking asking() throws IOException {
    Asking chosen = asking.isPresent() ? asking.get() : choose();
    asking = Optional.of(chosen);
    return chosen;
  }

  private Asking choose() throws IOException {
    if (source.isPresent()) {
      Path path = source.get();
      return new FromLines(
          path.toString().equals("-")
              ? new BufferedReader(new InputStreamReader(System.in, UTF_8))
              : Files.newBufferedReader(path));
    }
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .<Asking>map(AtTerminal::new)
        .orElseThrow(() ->
            new RefusedException(
                "There is no terminal to type passphrases at. Nothing was changed. In a script,"
                    + " give them with --passphrases-from."));
  }
}
