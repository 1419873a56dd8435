package org.asylia.desk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.vault.VaultException;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.witness.Witness;
import org.asylia.vault.witness.WitnessAnswer;
import org.asylia.vault.witness.WitnessAnswer.Cosigned;
import org.asylia.vault.witness.WitnessAnswer.Reason;
import org.asylia.vault.witness.WitnessAnswer.Refused;
import org.asylia.vault.witness.WitnessAnswer.Seen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Checks a checkpoint, fetched or handed over, and co-signs it. */
@Command(
    name = "check",
    description = "Check that a log only grew since the last time, and co-sign it.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:co-signed; the checkpoint with the signature was printed",
      "1:refused: a split view, or entries were taken back; what differs was printed",
      "2:an option was not understood",
      "3:it could not run: nothing came, or what came was of no use"
    },
    footer = {
      "",
      "Give the printed checkpoint back to the node: asylia checkpoint --take FILE --witness KEY",
      "",
      "Examples:",
      "  asylia witness check https://desk.example:8443 --folder w > cosigned.txt",
      "  asylia witness check https://10.0.0.5:8443 --certificate desk.pem --folder w",
      "  asylia witness check handed-over.txt --folder w"
    })
final class WitnessCheck implements Callable<Integer> {
  private static final int SIGNED = 0;
  private static final int REFUSED = 1;

  @Mixin private WitnessOptions options = new WitnessOptions();

  @Parameters(
      paramLabel = "FILE|URL",
      description = "The address of a desk, or a file from \"asylia checkpoint --since\".")
  private String from = "";

  @Option(
      names = "--log",
      paramLabel = "NAME",
      description = "Which followed log is fetched; needed where there are several.")
  private Optional<String> log = Optional.empty();

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "The desk's certificate (PEM), where no public authority vouches for it.")
  private Optional<Path> certificate = Optional.empty();

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return WitnessOptions.told(
        spec,
        () -> {
          Witness witness = options.open();
          return answered(witness.check(handedOver(witness)));
        });
  }

  private String handedOver(Witness witness) throws IOException {
    boolean address = from.startsWith("http://") || from.startsWith("https://");
    if (!address) {
      Path file = Path.of(from);
      if (!Files.isRegularFile(file)) {
        throw new VaultException("There is no file " + file + ". Nothing was signed or changed.");
      }
      return Files.readString(file);
    }
    long seen =
        witness.seen(origin(witness)).map(Seen::checkpoint).map(Checkpoint::size).orElse(0L);
    return new CheckpointFetch(certificate).since(from, seen);
  }

  private String origin(Witness witness) throws IOException {
    List<String> followed = witness.followed();
    if (log.isPresent() || followed.size() == 1) {
      return log.orElseGet(followed::getFirst);
    }
    throw new VaultException(
        followed.isEmpty()
            ? "This witness follows no log yet. Nothing was signed. See 'asylia witness follow'."
            : "This witness follows " + followed + ". Nothing was signed. Say which with --log.");
  }

  private int answered(WitnessAnswer answer) {
    return switch (answer) {
      case Cosigned cosigned -> cosigned(cosigned);
      case Refused(Reason why, String words) -> {
        boolean accusation = why == Reason.SPLIT_VIEW || why == Reason.ROLLED_BACK;
        spec.commandLine().getErr().println("REFUSED. " + words);
        spec.commandLine().getErr().println("Nothing was signed; what was seen before is kept.");
        spec.commandLine().getErr().flush();
        if (json) {
          say(Map.of("answer", why.name().toLowerCase(Locale.ROOT), "words", words));
        }
        yield accusation ? REFUSED : NodeFolder.CANNOT_RUN;
      }
    };
  }

  private int cosigned(Cosigned cosigned) {
    long size = cosigned.checkpoint().size();
    long before = cosigned.before().map(Checkpoint::size).orElse(0L);
    spec.commandLine()
        .getErr()
        .println(
            cosigned.before().isPresent()
                ? "Signed: %d entries, %d more than before.".formatted(size, size - before)
                : "Signed: %d entries, seen for the first time.".formatted(size));
    spec.commandLine().getErr().flush();
    if (json) {
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("answer", "cosigned");
      said.put("size", size);
      said.put("before", before);
      said.put("root", cosigned.checkpoint().root().toString());
      said.put("note", cosigned.note());
      say(said);
      return SIGNED;
    }
    WitnessOptions.say(spec, cosigned.note());
    return SIGNED;
  }

  private void say(Map<String, Object> said) {
    WitnessOptions.say(spec, JsonMapper.shared().writeValueAsString(said) + "\n");
  }
}
