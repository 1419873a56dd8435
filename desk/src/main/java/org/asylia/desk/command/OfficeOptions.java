package org.asylia.desk.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.asylia.desk.custody.RefusedException;
import org.asylia.desk.site.OfficeSignIn;
import picocli.CommandLine.Option;

/** The options that name the office's own sign-in (OpenID Connect). */
final class OfficeOptions {
  @Option(
      names = "--office-issuer",
      paramLabel = "URL",
      description = "The issuer of the office's own sign-in (OpenID Connect), https.")
  private Optional<URI> issuer = Optional.empty();

  @Option(
      names = "--office-client",
      paramLabel = "ID",
      description = "What this desk is known as there.")
  private String client = "asylia";

  @Option(
      names = "--office-secret-from",
      paramLabel = "FILE",
      description = {
        "A file or a descriptor (/dev/fd/3) with the client's secret in its first line.",
        "It is never taken from arguments or the environment."
      })
  private Optional<Path> secretFrom = Optional.empty();

  @Option(
      names = "--office-name",
      paramLabel = "NAME",
      description = "What officers call it (default: ${DEFAULT-VALUE}).")
  private String name = "Office account";

  /** The office's own sign-in, if it is named. */
  Optional<OfficeSignIn> signIn() throws IOException {
    if (issuer.isEmpty()) {
      return Optional.empty();
    }
    Path file =
        secretFrom.orElseThrow(() ->
            new RefusedException(
                "The office's own sign-in needs the client's secret: name a file with"
                    + " --office-secret-from. Nothing was started."));
    String secret;
    try (var lines = Files.lines(file)) {
      secret = lines.findFirst().orElse("").strip();
    }
    if (secret.isEmpty()) {
      throw new RefusedException(
          "The first line of "
              + file
              + " is empty; the client's secret belongs there."
              + " Nothing was started.");
    }
    try {
      return Optional.of(new OfficeSignIn(name, issuer.get(), client, secret));
    } catch (IllegalArgumentException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
  }
}
