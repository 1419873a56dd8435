package org.asylia.desk.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.casefile.EntryId;
import org.asylia.desk.custody.PassphraseOption;
import org.asylia.desk.node.Node;
import org.asylia.vault.Prover;
import org.asylia.vault.Publisher;
import org.asylia.vault.VaultException;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.InclusionProof;
import org.asylia.vault.witness.KeptCosignatures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Writes a proof that an entry is in the record, and the programs that check it. */
@Command(
    name = "prove",
    description = "Write a proof that an entry is in the record; it is checked without the record.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the proof was written",
      "1:there is no such entry, or no witness has signed since it was recorded",
      "2:an option was not understood",
      "3:it could not run"
    },
    footer = {
      "",
      "The proof says nothing of what the entry contains. Whoever gets it needs the node's public",
      "keys from elsewhere (asylia checkpoint --keys) and one of the two programs that",
      "--verifier writes: verify.html for a browser, VerifyProof.java for a Java 25.",
      "",
      "Examples:",
      "  asylia prove 0f3c... > entry.tlog-proof      prove an entry by its id",
      "  asylia prove 0f3c... --cosigned              with the signatures of witnesses",
      "  asylia prove --verifier DIR                  write the programs that check proofs"
    })
final class ProveCommand implements Callable<Integer> {
  private static final int NO_SUCH_ENTRY = 1;
  private static final List<String> PROGRAMS = List.of("verify.html", "VerifyProof.java");

  @Parameters(
      paramLabel = "ENTRY",
      arity = "0..1",
      description = "The id of an entry, as pages and letters show it.")
  private Optional<String> entry = Optional.empty();

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The data folder of the node (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("demo-data");

  @Option(
      names = "--cosigned",
      description = "Prove against the last checkpoint that a witness signed.")
  private boolean cosigned;

  @Option(
      names = "--verifier",
      paramLabel = "FOLDER",
      description = "Also write the programs that check proofs into this folder.")
  private Optional<Path> verifier = Optional.empty();

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  @Mixin private PassphraseOption passphrases = new PassphraseOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return WitnessOptions.told(
        spec,
        () -> {
          if (verifier.isPresent()) {
            write(verifier.get());
          }
          if (entry.isEmpty() && verifier.isEmpty()) {
            return WitnessOptions.cannot(spec, "Say which entry.");
          }
          return entry.isPresent() ? prove(id(entry.get())) : 0;
        });
  }

  private static EntryId id(String text) {
    try {
      return EntryId.parse(text);
    } catch (IllegalArgumentException e) {
      throw new VaultException("'" + text + "' is not the id of an entry. Nothing was changed.", e);
    }
  }

  private int prove(EntryId id) throws IOException {
    Optional<String> trouble = NodeFolder.trouble(data);
    if (trouble.isPresent()) {
      return WitnessOptions.cannot(spec, trouble.get());
    }
    try (Node node = NodeFolder.open(data, passphrases)) {
      String note =
          cosigned
              ? new KeptCosignatures(data)
                  .latest()
                  .orElseThrow(() ->
                      new VaultException(
                          "No witness has signed a checkpoint of this node yet. Nothing was"
                              + " changed."))
              : new Publisher(node.database(), node.keyring()).checkpoint();
      Optional<InclusionProof> proof = new Prover(node.database()).prove(id, note);
      if (proof.isEmpty()) {
        spec.commandLine()
            .getErr()
            .println(
                cosigned
                    ? "No such entry, or no witness has signed since it was recorded."
                    : "There is no such entry.");
        spec.commandLine().getErr().flush();
        return NO_SUCH_ENTRY;
      }
      Checkpoint log =
          proof
              .get()
              .verify(node.keyring().logKeys())
              .orElseThrow(() ->
                  new VaultException(
                      "The proof does not hold against the node's own checkpoint: the record"
                          + " was changed. Nothing was written. Run 'asylia verify'."));
      return WitnessOptions.say(
          spec, json ? described(id, proof.get(), log) : proof.get().encoded());
    }
  }

  private static String described(EntryId id, InclusionProof proof, Checkpoint log) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("entry", id.toString());
    answer.put("index", proof.index());
    answer.put("size", log.size());
    answer.put("root", log.root().toString());
    answer.put("proof", proof.encoded());
    return JsonMapper.shared().writeValueAsString(answer) + "\n";
  }

  private static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : PROGRAMS) {
      try (InputStream in = ProveCommand.class.getResourceAsStream("/verifier/" + name)) {
        if (in == null) {
          throw new VaultException("This program lacks its " + name + "; install it anew.");
        }
        Files.copy(in, folder.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
