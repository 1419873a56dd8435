package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.desk.custody.PassphraseOption;
import org.asylia.desk.node.Node;
import org.asylia.vault.Publisher;
import org.asylia.vault.VaultException;
import org.asylia.vault.custody.SealFile;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Cosignature;
import org.asylia.vault.log.SignedNote;
import org.asylia.vault.witness.KeptCosignatures;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints how far the record goes, under the node's signatures, to be kept elsewhere. */
@Command(
    name = "checkpoint",
    description = "Print the node's signed statement of how far the record goes.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it was printed", "2:an option was not understood", "3:it could not run"},
    footer = {
      "",
      "Keep it where this node cannot change it; \"asylia verify --checkpoint FILE\" then catches",
      "a record that was rolled back. A witness does this for you: see \"asylia witness\".",
      "",
      "Examples:",
      "  asylia checkpoint > kept.txt        keep it in a file",
      "  asylia checkpoint --keys            the node's public keys, to be published",
      "  asylia checkpoint --since 1200      with the proof a witness needs who has seen 1200",
      "  asylia checkpoint --take FILE --witness KEY",
      "                                      keep what a witness signed",
      "  asylia checkpoint --cosigned        print the last one a witness signed",
      "  asylia checkpoint --data DIR        of another data folder"
    })
final class CheckpointCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The data folder of the node (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("demo-data");

  @ArgGroup private What what = new What();

  /** What is printed or kept. */
  static final class What {
    @Option(names = "--keys", description = "Print the public keys that check checkpoints.")
    private boolean keys;

    @Option(
        names = "--since",
        paramLabel = "SIZE",
        description = "With the proof that it goes on from so many entries: what a witness wants.")
    private Optional<Long> since = Optional.empty();

    @Option(names = "--cosigned", description = "Print the last one that a witness signed.")
    private boolean cosigned;

    @Option(
        names = "--take",
        paramLabel = "FILE",
        description = "Keep a checkpoint that a witness signed; needs --witness.")
    private Optional<Path> take = Optional.empty();
  }

  @Option(
      names = "--witness",
      paramLabel = "KEY",
      description = "The witness's public key, or a file that holds it.")
  private Optional<String> witness = Optional.empty();

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  @Mixin private PassphraseOption passphrases = new PassphraseOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Optional<String> trouble = NodeFolder.trouble(data);
    if (trouble.isPresent()) {
      return cannot(trouble.get());
    }
    try {
      if (what.cosigned) {
        return cosigned();
      }
      if (what.keys) {
        return say(new SealFile(data).read().logKeys().encoded());
      }
      if (what.take.isPresent()) {
        return take(what.take.get());
      }
      try (Node node = NodeFolder.open(data, passphrases)) {
        return of(node);
      }
    } catch (IOException e) {
      return cannot("A file could not be read or written: " + e.getMessage() + ".");
    } catch (VaultException e) {
      return cannot(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      return cannot("The node could not be opened: " + e.getMessage());
    }
  }

  private int of(Node node) {
    Publisher publisher = new Publisher(node.database(), node.keyring());
    return what.since.isPresent()
        ? say(publisher.since(what.since.get()).encoded())
        : note(publisher.checkpoint());
  }

  private int take(Path file) throws IOException {
    if (witness.isEmpty()) {
      return cannot("Say with --witness whose signature is expected.");
    }
    Cosignature given =
        new KeptCosignatures(data)
            .take(
                Files.readString(file),
                new SealFile(data).read().logKeys(),
                KeyTexts.one(witness.get()));
    return say("Kept: signed by " + given.witness().name() + " at " + given.at() + ".\n");
  }

  private int cosigned() throws IOException {
    Optional<String> kept = new KeptCosignatures(data).latest();
    return kept.isPresent()
        ? note(kept.get())
        : cannot("No witness has signed a checkpoint of this node yet.");
  }

  private int note(String note) {
    return json ? say(described(note)) : say(note);
  }

  private static String described(String note) {
    SignedNote parsed = SignedNote.parse(note).orElseThrow();
    Checkpoint checkpoint = Checkpoint.of(parsed).orElseThrow();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("origin", checkpoint.origin());
    answer.put("size", checkpoint.size());
    answer.put("root", checkpoint.root().toString());
    answer.put("signatures", parsed.signatures().size());
    answer.put("note", note);
    return JsonMapper.shared().writeValueAsString(answer) + "\n";
  }

  private int say(String words) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(words);
    out.flush();
    return ExitCode.OK;
  }

  private int cannot(String why) {
    String words = why.contains("Nothing was") ? why : why + " Nothing was changed.";
    spec.commandLine().getErr().println(words);
    spec.commandLine().getErr().flush();
    return NodeFolder.CANNOT_RUN;
  }
}
