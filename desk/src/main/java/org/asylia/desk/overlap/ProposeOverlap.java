package org.asylia.desk.overlap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.asylia.adjudication.Situation;
import org.asylia.identity.linkage.ConfigReader;
import org.asylia.identity.overlap.Gives;
import org.asylia.identity.overlap.Organisation;
import org.asylia.identity.overlap.OverlapException;
import org.asylia.identity.overlap.Session;
import org.asylia.identity.overlap.SessionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes down what all organisations have to agree on first. */
@Command(
    name = "propose",
    description = {
      "Write the file of a session. Every organisation reads it, compares the digest that is",
      "printed by telephone, and takes part only if it agrees."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the session was written",
      "1:a file could not be read or written",
      "2:it cannot be proposed so; nothing was written"
    },
    footer = {
      "",
      "Examples:",
      "  asylia overlap propose --organisation a:SE --organisation b:TH \\",
      "    --config keys.yaml --out session.txt",
      "  asylia overlap propose --organisation a:SE --organisation b:TH \\",
      "    --config keys.yaml --pairs-to judge-1 --out session.txt"
    })
final class ProposeOverlap implements Callable<Integer> {
  @Mixin private Step step = new Step();

  @Option(
      names = "--organisation",
      required = true,
      paramLabel = "NAME:COUNTRY",
      description = "Who takes part, and where it is. Two to eight of them.")
  private List<String> organisations = List.of();

  @Option(
      names = "--config",
      required = true,
      paramLabel = "FILE",
      description = "By which keys records are found: blocks as in docs/formats/linkage.md.")
  private Path config = Path.of("");

  @Option(
      names = "--slots",
      paramLabel = "N",
      description = "How many points stand for each record (default: ${DEFAULT-VALUE}).")
  private int slots = 16;

  @Option(
      names = "--agree",
      paramLabel = "N",
      description = "How many keys two records share at least (default: ${DEFAULT-VALUE}).")
  private int agree = 1;

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "A count below this is not told (default: ${DEFAULT-VALUE}).")
  private int least = 5;

  @Option(
      names = "--pairs-to",
      paramLabel = "ADJUDICATOR",
      description = {
        "Give the pairs to this adjudicator, of people who allowed it on both sides.",
        "Without it only counts come out."
      })
  private Optional<String> pairsTo = Optional.empty();

  @Option(
      names = "--situation",
      paramLabel = "NAME",
      description = "Whose country of origin takes no part (default: ${DEFAULT-VALUE}).")
  private String situation = "north-korea";

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The session.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    return step.take(printed -> {
      Step.mustBeNew(out);
      String keys = Step.text(config);
      ConfigReader.read(keys);
      Session session =
          new Session(
              UUID.randomUUID(),
              organisations.stream().map(Organisation::parse).peek(this::mayTakePart).toList(),
              Session.sha256(keys.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
              slots,
              agree,
              least,
              pairsTo.<Gives>map(Gives.Pairs::new).orElse(new Gives.Counts()));
      Files.writeString(out, SessionText.of(session), StandardOpenOption.CREATE_NEW);
      printed.println("digest " + session.digest());
      return ExitCode.OK;
    });
  }

  private void mayTakePart(Organisation each) {
    if (each.country().equals(Situation.load(situation).countryOfOrigin().code())) {
      throw new OverlapException(
          each.name()
              + " is in the country that these people fled. Nothing was written: nothing goes"
              + " there, not even a count.");
    }
  }
}
