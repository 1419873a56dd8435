package org.asylia.desk.overlap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.asylia.identity.linkage.ConfigReader;
import org.asylia.identity.linkage.LinkageConfig;
import org.asylia.identity.linkage.RecordKeys;
import org.asylia.identity.linkage.Table;
import org.asylia.identity.linkage.TableReader;
import org.asylia.identity.name.NameModel;
import org.asylia.identity.overlap.Gives;
import org.asylia.identity.overlap.Hiding;
import org.asylia.identity.overlap.Organisation;
import org.asylia.identity.overlap.OverlapException;
import org.asylia.identity.overlap.Secret;
import org.asylia.identity.overlap.Session;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hides the own list, so that it can be handed to the others. */
@Command(
    name = "hide",
    description = {
      "Hide the own list: what is written has no name, and is as long for 3 people as for 900.",
      "A fresh secret is made, sealed with a passphrase, and destroyed after the last turn."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the hidden list was written; hand it to the next organisation",
      "1:a file could not be read or written",
      "2:it cannot be done so; nothing was written"
    },
    footer = {
      "",
      "Examples:",
      "  asylia overlap hide list.csv --session session.txt --config keys.yaml --as a \\",
      "    --keep secrets --out a.1",
      "  asylia overlap hide list.csv --session session.txt --config keys.yaml --as a \\",
      "    --keep secrets --out a.1 --consent may_compare     where pairs come out"
    })
final class HideList implements Callable<Integer> {
  private static final Set<String> YES = Set.of("yes", "y", "true", "1", "예", "네", "是");

  @Mixin private Step step = new Step();
  @Mixin private Own own = new Own();

  @Parameters(paramLabel = "LIST", description = "The own list, as CSV.")
  private Path list = Path.of("");

  @Option(
      names = "--config",
      required = true,
      paramLabel = "FILE",
      description = "The keys the session agreed on, the same file to the letter.")
  private Path config = Path.of("");

  @Option(
      names = "--consent",
      paramLabel = "COLUMN",
      description = {
        "A column that says yes for people who allowed being compared. Needed where pairs come",
        "out; nobody else is put in."
      })
  private Optional<String> consent = Optional.empty();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The hidden list.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    return step.take(this::hide);
  }

  private int hide(PrintWriter printed) throws IOException {
    Step.mustBeNew(out);
    Session session = Step.session(own.session);
    Organisation me = session.organisation(own.me);
    if (session.gives() instanceof Gives.Pairs && consent.isEmpty()) {
      throw new OverlapException(
          "This session gives pairs. Name with --consent the column that says who allowed it."
              + " Nothing was written.");
    }
    LinkageConfig keys = agreed(session);
    Table table = allowed(TableReader.in(list));
    SecureRandom random = new SecureRandom();
    Files.createDirectories(own.keep);
    KeptSecret kept = new KeptSecret(own.keep, session, me, Argon2id.TODAY, random);
    if (kept.isThere()) {
      throw new OverlapException(
          "A list was hidden in this session already. Nothing was written: two lists under one"
              + " secret tell what differs between them. Propose another session.");
    }
    List<List<String>> ofRecords = RecordKeys.of(keys, table, NameModel::shipped);
    step.say(String.format(Locale.ROOT, "hiding %,d records ...", ofRecords.size()));
    Secret secret = Secret.fresh(random);
    Hiding.Own hidden = new Hiding(session, me, secret, random).hide(ofRecords);
    try (Passphrase passphrase = own.passphrases.fresh("the secret of this session")) {
      new Ledger(own.keep)
          .note(session, me, LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC));
      kept.write(new KeptSecret.Opened(secret, List.of()), passphrase);
    }
    labels(session, me, keys, table, hidden);
    Step.write(hidden.list(), out);
    printed.printf(
        Locale.ROOT,
        "%,d records as %,d; %,d had no key, %,d keys were left out.%n",
        ofRecords.size(),
        hidden.list().size(),
        hidden.withoutKeys(),
        hidden.cut());
    return ExitCode.OK;
  }

  private LinkageConfig agreed(Session session) throws IOException {
    String text = Step.text(config);
    if (!Session.sha256(text.getBytes(UTF_8)).equals(session.config())) {
      throw new OverlapException(
          "The configuration is not the one the session agreed on. Nothing was written. Use the"
              + " same file, to the letter.");
    }
    return ConfigReader.read(text);
  }

  /** The records of people who allowed it. */
  private Table allowed(Table table) {
    if (consent.isEmpty()) {
      return table;
    }
    int column = table.columns().indexOf(consent.get());
    if (column < 0) {
      throw new OverlapException(
          "The list has no column "
              + consent.get()
              + "; it has "
              + String.join(", ", table.columns())
              + ". Nothing was written.");
    }
    return new Table(
        table.name(),
        table.charset(),
        table.columns(),
        table.rows().stream()
            .filter(row -> YES.contains(row.get(column).strip().toLowerCase(Locale.ROOT)))
            .toList(),
        table.marks());
  }

  /** Keeps which record has which label: the adjudicator asks for records by their labels. */
  private void labels(
      Session session, Organisation me, LinkageConfig keys, Table table, Hiding.Own hidden)
      throws IOException {
    if (hidden.rows().isEmpty()) {
      return;
    }
    int column = keys.id().map(table.columns()::indexOf).orElse(-1);
    List<String> lines = new ArrayList<>(List.of("label,record"));
    hidden
        .rows()
        .forEach((label, row) ->
            lines.add(
                label + "," + (column < 0 ? row + 1 : quoted(table.rows().get(row).get(column)))));
    Path file = own.keep.resolve(session.id() + "." + me.name() + ".labels.csv");
    Files.write(file, lines, StandardOpenOption.CREATE_NEW);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
