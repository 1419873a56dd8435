package org.asylia.desk.overlap;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.asylia.identity.overlap.HiddenList;
import org.asylia.identity.overlap.HiddenListFile;
import org.asylia.identity.overlap.Hiding;
import org.asylia.identity.overlap.Organisation;
import org.asylia.identity.overlap.OverlapException;
import org.asylia.identity.overlap.Session;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns the list of another organisation. */
@Command(
    name = "turn",
    description = {
      "Hide the list of another organisation once more, and shuffle it. Each list is turned once",
      "by everybody. After the last of the others' lists the secret is destroyed."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the turned list was written; hand it on, or to whoever counts",
      "1:a file could not be read or written",
      "2:it cannot be done so; nothing was written"
    },
    footer = {
      "",
      "Examples:",
      "  asylia overlap turn b.1 --session session.txt --as a --keep secrets --out b.2"
    })
final class TurnList implements Callable<Integer> {
  @Mixin private Step step = new Step();
  @Mixin private Own own = new Own();

  @Parameters(paramLabel = "HIDDEN", description = "The hidden list of another organisation.")
  private Path hidden = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The turned list.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    return step.take(this::turn);
  }

  private int turn(PrintWriter printed) throws IOException {
    Step.mustBeNew(out);
    Session session = Step.session(own.session);
    Organisation me = session.organisation(own.me);
    HiddenListFile.Read file = step.list(hidden);
    SecureRandom random = new SecureRandom();
    KeptSecret kept = new KeptSecret(own.keep, session, me, Argon2id.TODAY, random);
    try (Passphrase passphrase = own.passphrases.of("the secret of this session")) {
      KeptSecret.Opened opened = kept.read(passphrase);
      String owner = file.list().owner();
      if (opened.turned().contains(owner)) {
        throw new OverlapException(
            "A list of "
                + owner
                + " was turned in this session already. Nothing was written: each is turned once,"
                + " or one could ask again and again.");
      }
      step.say(String.format(Locale.ROOT, "turning %,d records ...", file.list().size()));
      HiddenList turned = new Hiding(session, me, opened.secret(), random).turn(file);
      Step.write(turned, out);
      boolean last = kept.turned(opened, owner, passphrase);
      printed.println(
          "The list of "
              + owner
              + " was turned"
              + (turned.isComplete(session) ? " by everybody." : ".")
              + (last ? " The secret of this session was destroyed." : ""));
    }
    return ExitCode.OK;
  }
}
