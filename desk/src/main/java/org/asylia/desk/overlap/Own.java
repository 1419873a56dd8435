package org.asylia.desk.overlap;

import java.nio.file.Path;
import org.asylia.desk.custody.PassphraseOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an organisation says when it uses its own secret. */
final class Own {
  @Option(
      names = "--session",
      required = true,
      paramLabel = "FILE",
      description = "What was agreed on.")
  Path session = Path.of("");

  @Option(
      names = "--as",
      required = true,
      paramLabel = "ORGANISATION",
      description = "Which of its organisations this is.")
  String me = "";

  @Option(
      names = "--keep",
      required = true,
      paramLabel = "FOLDER",
      description = {
        "Where the secret is kept, sealed with a passphrase, until all lists are turned;",
        "and the note of when who was compared with."
      })
  Path keep = Path.of("");

  @Mixin PassphraseOption passphrases = new PassphraseOption();
}
