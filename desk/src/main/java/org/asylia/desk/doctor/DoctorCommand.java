package org.asylia.desk.doctor;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.desk.custody.DatabaseOptions;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.language.Language;
import org.asylia.desk.language.Messages;
import org.asylia.desk.node.NodeStore;
import org.asylia.desk.scan.ScannerOptions;
import org.asylia.vault.custody.SealFile;
import org.asylia.vault.server.DatabaseAccess;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Says what is unsafe about a node, and what to do. */
@Command(
    name = "doctor",
    description = "Say what is unsafe about a node and what to do; nothing is changed.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing unsafe was found",
      "1:something unsafe was found, or the node could not be looked at",
      "2:an option was not understood"
    },
    footer = {
      "",
      "Examples:",
      "  asylia doctor --data node                  in the language of this terminal",
      "  asylia doctor --data node --language ko    in Korean",
      "  asylia doctor --data node --json           for a program"
    })
public final class DoctorCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      required = true,
      description = "The data folder of the node.")
  private Path data = Path.of("");

  @Option(names = "--language", paramLabel = "CODE", description = "en, ko or zh.")
  private Optional<String> language = Optional.empty();

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  @Mixin private DatabaseOptions database = new DatabaseOptions();
  @Mixin private ScannerOptions scanner = new ScannerOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    new SealFile(data).read(); // says what is missing before anything is started
    List<Unsafe> found =
        new Doctor(data)
            .look(
                InstantSource.system().instant(),
                lastEntry(),
                database.access().map(DatabaseAccess::url),
                scanner.scanner());
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? json(found) : words(found));
    out.flush();
    return found.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Optional<Instant> lastEntry() throws IOException {
    try (NodeStore store = NodeStore.open(data, database.access(), new SecureRandom())) {
      return store.lastEntry();
    }
  }

  private String words(List<Unsafe> found) {
    Language spoken =
        language
            .flatMap(Language::ofCode)
            .orElseGet(() -> Language.firstOf(List.of(Locale.getDefault())));
    Messages say = Catalogue.read().in(spoken, ZoneOffset.UTC);
    if (found.isEmpty()) {
      return say.say("doctor.fine");
    }
    return String.join(
        System.lineSeparator(),
        found.stream().map(one -> "- " + say.say(one.kind().key(), one.value())).toList());
  }

  private static String json(List<Unsafe> found) {
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of(
                "unsafe",
                found.stream()
                    .map(one -> Map.of("kind", one.kind().name(), "value", one.value()))
                    .toList()));
  }
}
