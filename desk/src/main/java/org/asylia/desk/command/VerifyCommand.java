package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.desk.certificate.CertificateCheck;
import org.asylia.desk.certificate.CertificateCheck.Result;
import org.asylia.desk.custody.PassphraseOption;
import org.asylia.desk.node.Node;
import org.asylia.vault.Finding;
import org.asylia.vault.Verdict;
import org.asylia.vault.Verifier;
import org.asylia.vault.log.Cosignature;
import org.asylia.vault.log.NoteKey;
import org.asylia.vault.log.SignedNote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Checks the whole record, or one certificate, and says in plain words what came of it. */
@Command(
    name = "verify",
    description = "Check that nothing in the record was changed, moved or removed.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the record, or the certificate, is sound",
      "1:a record, or the certificate, is not as it was written",
      "2:the record does not extend the checkpoint (rolled back, rewritten, or of another"
          + " log), or the certificate is genuine but has expired; also an option that was not"
          + " understood",
      "3:the check could not run, or the file holds nothing that could be checked"
    },
    footer = {
      "",
      "Examples:",
      "  asylia verify                            check the demonstration's record",
      "  asylia verify --checkpoint kept.txt      and that it extends what was kept elsewhere",
      "  asylia verify --checkpoint kept.txt --witness witness-key.txt",
      "                                           and that a witness has signed that",
      "  asylia verify --certificate paper.pdf    check one certificate",
      "  asylia verify --json                     the same for a program"
    })
final class VerifyCommand implements Callable<Integer> {
  private static final int SOUND = 0;
  private static final int BAD = 1;
  private static final int BEHIND = 2;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The data folder of the node (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("demo-data");

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "A checkpoint kept elsewhere that the record must extend.")
  private Optional<Path> checkpoint = Optional.empty();

  @Option(
      names = "--witness",
      paramLabel = "KEY",
      description = "A witness who must have signed the checkpoint: its key, or a file with it.")
  private Optional<String> witness = Optional.empty();

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "The PDF of a certificate; only this is checked.")
  private Optional<Path> certificate = Optional.empty();

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  private Optional<Cosignature> witnessed = Optional.empty();

  @Mixin private PassphraseOption passphrases = new PassphraseOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Optional<String> trouble = NodeFolder.trouble(data);
    if (trouble.isPresent()) {
      return cannot(trouble.get());
    }
    try {
      Optional<String> note =
          checkpoint.isPresent()
              ? Optional.of(Files.readString(checkpoint.get()))
              : Optional.empty();
      Optional<byte[]> paper =
          certificate.isPresent()
              ? Optional.of(Files.readAllBytes(certificate.get()))
              : Optional.empty();
      if (witness.isPresent() && note.isEmpty()) {
        return cannot("Say with --checkpoint which checkpoint the witness signed.");
      }
      Optional<Cosignature> seen = Optional.empty();
      if (witness.isPresent()) {
        NoteKey key = KeyTexts.one(witness.get());
        seen = note.flatMap(SignedNote::parse).flatMap(parsed -> Cosignature.of(parsed, key));
        if (seen.isEmpty()) {
          say(
              "The checkpoint carries no good signature of "
                  + key.name()
                  + ". Nothing was checked.",
              Map.of("verdict", "not_witnessed"));
          return BEHIND;
        }
      }
      witnessed = seen;
      try (Node node = NodeFolder.open(data, passphrases)) {
        return paper.isPresent() ? paper(node, paper.get()) : record(node, note);
      }
    } catch (IOException e) {
      return cannot("A file could not be read: " + e.getMessage());
    } catch (RuntimeException e) {
      return cannot("The node could not be opened: " + e.getMessage());
    }
  }

  private int record(Node node, Optional<String> note) {
    Bar bar = new Bar(spec.commandLine().getErr(), "Checking the record");
    Verifier.Options options = Verifier.Options.with(node.keyring());
    Verdict verdict =
        new Verifier(node.database())
            .verify(
                note.map(options::extending).orElse(options),
                (pass, done, total) -> bar.at(done, total));
    bar.done();
    return switch (verdict) {
      case Verdict.Sound sound -> sound(sound);
      case Verdict.Bad(var first) ->
          unsound(
              BAD,
              "bad",
              "NOT SOUND. The first record that is not as it was written: " + first,
              first);
      case Verdict.NotExtending(var how, var first) ->
          unsound(BEHIND, how.name().toLowerCase(Locale.ROOT), departed(how) + first, first);
    };
  }

  private static String departed(Verdict.Departure how) {
    return switch (how) {
      case ROLLED_BACK -> "NOT SOUND. An earlier state of the record was put back. It shows in ";
      case REWRITTEN -> "NOT SOUND. Entries that the checkpoint covers were replaced. It shows in ";
      case OTHER_LOG ->
          "The checkpoint is of another node or is damaged, so the record was not compared with"
              + " it; maybe another file was meant. It shows in ";
    };
  }

  private int unsound(int code, String verdict, String words, Finding first) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("verdict", verdict);
    answer.put("first", first.toString());
    answer.put("table", first.table());
    first.position().ifPresent(position -> answer.put("position", position));
    say(words, answer);
    return code;
  }

  private int sound(Verdict.Sound sound) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("verdict", "sound");
    answer.put("entries", sound.entries());
    answer.put("signatures", sound.signatures());
    answer.put("cases", sound.cases());
    answer.put("size", sound.log().size());
    answer.put("root", sound.log().root().toString());
    say(
        "Sound: %,d entries in %,d cases, %,d signatures checked.%nLog size %d, root %s%n%s"
            .formatted(
                sound.entries(),
                sound.cases(),
                sound.signatures(),
                sound.log().size(),
                sound.log().root(),
                checkpoint.isPresent()
                    ? "It extends the given checkpoint." + witnessedWords()
                    : "Keep the output of \"asylia checkpoint\" elsewhere to catch a rollback."),
        answer);
    return SOUND;
  }

  private String witnessedWords() {
    return witnessed
        .map(seen -> " " + seen.witness().name() + " signed that at " + seen.at() + ".")
        .orElse("");
  }

  private int paper(Node node, byte[] pdf) {
    Instant now = InstantSource.system().instant();
    Result result = CertificateCheck.of(pdf, node.keyring().noteKey(), node.vault(), now);
    String words =
        switch (result) {
          case Result.Holds(LocalDate until) ->
              "The certificate holds: signed by this node, issued in its record, valid until "
                  + until
                  + ".";
          case Result.Over(LocalDate until) ->
              "The certificate is genuine but has expired: this node issued it, and it was valid"
                  + " until "
                  + until
                  + ". It no longer protects its holder; a new one can be issued.";
          case Result.NotInRecord() ->
              "The certificate is signed by this node, but its record holds no act that issued it.";
          case Result.NotSigned() ->
              "The certificate is not signed by this node, or was changed since.";
          case Result.Unreadable() -> "The file holds no certificate that could be checked.";
        };
    say(words, Map.of("certificate", result.getClass().getSimpleName(), "words", words));
    return switch (result) {
      case Result.Holds _ -> SOUND;
      case Result.Over _ -> BEHIND;
      case Result.NotInRecord _, Result.NotSigned _ -> BAD;
      case Result.Unreadable _ -> NodeFolder.CANNOT_RUN;
    };
  }

  private void say(String words, Map<String, Object> answer) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? JsonMapper.shared().writeValueAsString(answer) : words);
    out.flush();
  }

  private int cannot(String why) {
    spec.commandLine().getErr().println(why + " Nothing was checked or changed.");
    spec.commandLine().getErr().flush();
    return NodeFolder.CANNOT_RUN;
  }
}
