package org.asylia.desk.custody;

import java.io.Console;
import java.util.Optional;
import org.asylia.vault.crypto.Passphrase;

/** Asks at the terminal, without showing what is typed. */
final class AtTerminal implements Asking {
  private final Console console;

  AtTerminal(Console console) {
    this.console = console;
  }

  @Override
  public Passphrase fresh(String whose) {
    while (true) {
      Passphrase first = typed("New passphrase for " + whose + ": ");
      Optional<String> trouble = Strength.trouble(first);
      if (trouble.isPresent()) {
        console.writer().println(trouble.get());
        first.close();
        continue;
      }
      try (Passphrase second = typed("The same again: ")) {
        if (first.same(second)) {
          return first;
        }
      }
      first.close();
      console.writer().println("These were not the same. Type it twice alike.");
    }
  }

  @Override
  public Optional<Passphrase> share(int index) {
    char[] typed = read("Passphrase of share " + index + " (Enter if that custodian is away): ");
    return typed.length == 0 ? Optional.empty() : Optional.of(Passphrase.of(typed));
  }

  @Override
  public Passphrase only() {
    return typed("Passphrase of this node: ");
  }

  @Override
  public Passphrase of(String what) {
    return typed("Passphrase of " + what + ": ");
  }

  private Passphrase typed(String prompt) {
    return Passphrase.of(read(prompt));
  }

  private char[] read(String prompt) {
    return Optional.ofNullable(console.readPassword("%s", prompt))
        .orElseThrow(() ->
            new RefusedException("The terminal was closed. Nothing was changed. Start again."));
  }
}
