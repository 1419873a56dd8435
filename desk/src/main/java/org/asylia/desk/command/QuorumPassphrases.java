package org.asylia.desk.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.asylia.vault.VaultException;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.NodeSeal;
import picocli.CommandLine.Option;

/** The passphrases of enough custodians, typed or from a file; never from arguments. */
final class QuorumPassphrases {
  @Option(
      names = "--passphrases-from",
      paramLabel = "FILE",
      description = {
        "For scripts: read them from a file or a descriptor (/dev/fd/3), a line each:",
        "NUMBER PASSPHRASE, or the passphrase alone where there is one custodian."
      })
  private Optional<Path> source = Optional.empty();

  Map<Integer, Passphrase> of(NodeSeal seal) throws IOException {
    return source.isPresent() ? read(seal, source.get()) : typed(seal);
  }

  private static Map<Integer, Passphrase> read(NodeSeal seal, Path file) throws IOException {
    Map<Integer, Passphrase> given = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isEmpty()) {
        return given;
      }
      int space = seal.custodians() == 1 ? -1 : line.indexOf(' ');
      String number = space < 0 ? "1" : line.substring(0, space);
      if (!number.matches("[0-9]{1,3}")) {
        throw new VaultException(
            "A line of the passphrases does not begin with the number of a share. Nothing was"
                + " changed.");
      }
      given.put(Integer.parseInt(number), Passphrase.of(line.substring(space + 1).toCharArray()));
    }
    return given;
  }

  private static Map<Integer, Passphrase> typed(NodeSeal seal) {
    Console console =
        Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .orElseThrow(() ->
                new VaultException(
                    "There is no terminal to type passphrases at. Nothing was changed. In a"
                        + " script, give them with --passphrases-from."));
    Map<Integer, Passphrase> given = new LinkedHashMap<>();
    for (int index : seal.indexes()) {
      if (given.size() < seal.needed()) {
        char[] words = console.readPassword("Passphrase of share %d (empty if not here): ", index);
        if (words != null && words.length > 0) {
          given.put(index, Passphrase.of(words));
        }
      }
    }
    return given;
  }
}
