package org.asylia.desk.custody;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.desk.sealed.ServedAddress;
import org.asylia.desk.tls.TlsFolder;
import org.asylia.vault.crypto.Passphrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives custodians' passphrases to a sealed node that is being served, as its page does. */
@Command(
    name = "unseal",
    description = "Give custodians' passphrases to a sealed node that is being served.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the node is unsealed",
      "1:a share did not open, or no sealed node is served",
      "2:an option was not understood",
      "4:the shares are in, and others are still needed"
    },
    footer = {
      "",
      "Examples:",
      "  asylia unseal --data node              type the passphrases, custodian after custodian",
      "  asylia unseal --data node --share 2    give share 2 only; others do so elsewhere",
      "  asylia unseal --data kit --passphrases-from /dev/fd/3 3< secret     from a script"
    })
public final class UnsealCommand implements Callable<Integer> {
  private static final int MORE_NEEDED = 4;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      required = true,
      description = "The data folder of the node.")
  private Path data = Path.of("");

  @Option(names = "--share", paramLabel = "N", description = "Ask for this share only.")
  private Optional<Integer> only = Optional.empty();

  @Mixin private PassphraseOption passphrases = new PassphraseOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    URI address =
        ServedAddress.read(data)
            .orElseThrow(() ->
                new RefusedException(
                    "No sealed node is served from "
                        + data
                        + ". Nothing was changed. Start it with \"asylia serve --data "
                        + data
                        + "\"; if it runs, it is unsealed already."));
    try (SealedClient client = new SealedClient(address, new TlsFolder(data).find())) {
      SealedClient.Reply reply = client.state();
      for (int index = 1; index <= reply.custodians() && !reply.unsealed(); index++) {
        if (only.isEmpty() || only.get() == index) {
          Optional<Passphrase> words = passphrases.quorumOf(index, reply.custodians());
          if (words.isPresent()) {
            reply = give(client, index, words.get());
            if (reply.refused()) {
              return ExitCode.SOFTWARE;
            }
          }
        }
      }
      return reply.unsealed() ? ExitCode.OK : stillSealed(reply);
    }
  }

  private SealedClient.Reply give(SealedClient client, int index, Passphrase words)
      throws IOException, InterruptedException {
    SealedClient.Reply reply = client.give(index, words);
    say("Share " + index + ": " + reply.words());
    return reply;
  }

  private int stillSealed(SealedClient.Reply reply) {
    say("Still sealed: %d of %d shares are in.".formatted(reply.in(), reply.needed()));
    return MORE_NEEDED;
  }

  private void say(String words) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(words);
    out.flush();
  }

  /** What a reply means, by its outcome. */
  static final Map<String, String> WORDS =
      Map.of(
          "IN", "it is in; other custodians are still needed.",
          "ALREADY_IN", "it was in already.",
          "NOT_OPENED",
              "it did not open: the passphrase is another, or the share was changed. The shares"
                  + " that are in are kept.",
          "NO_SUCH_SHARE", "this node has no share with that number.",
          "WAIT", "too many wrong passphrases for it; try again later.",
          "REPLACED",
              "it opens, but is not the share this node was sealed with: somebody replaced"
                  + " it. Nothing was unsealed.",
          "CHANGED",
              "the shares are right, but node.seal was changed since it was made. Nothing was"
                  + " unsealed.",
          "NOT_UNDERSTOOD", "the node did not understand.",
          "UNSEALED", "the node is unsealed; the desk is opening.");
}
