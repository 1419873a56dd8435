package org.asylia.desk.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.asylia.vault.server.DatabaseAccess;
import picocli.CommandLine.Option;

/** The options that name a PostgreSQL of the office instead of the embedded one. */
public final class DatabaseOptions {
  /** On this machine: nothing travels. */
  private static final Pattern HERE =
      Pattern.compile("jdbc:postgresql://(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?/\\w+");

  /** Elsewhere: one host, and its certificate and name checked. */
  private static final Pattern CHECKED =
      Pattern.compile(
          "jdbc:postgresql://[A-Za-z0-9.-]+(:\\d+)?/\\w+\\?sslmode=verify-full(&sslrootcert=[^&]+)?");

  @Option(
      names = "--database",
      paramLabel = "URL",
      description = {
        "A PostgreSQL of yours instead of the embedded one; on another machine with",
        "?sslmode=verify-full (and &sslrootcert=FILE), so that its certificate is checked."
      })
  private Optional<String> database = Optional.empty();

  @Option(names = "--database-user", paramLabel = "ROLE", description = "Its role.")
  private String user = "asylia";

  @Option(
      names = "--database-password-from",
      paramLabel = "FILE",
      description = "A file with the role's password in its first line.")
  private Optional<Path> passwordFrom = Optional.empty();

  /** How to reach it; empty for the embedded one. */
  public Optional<DatabaseAccess> access() throws IOException {
    if (database.isEmpty()) {
      return Optional.empty();
    }
    if (!HERE.matcher(database.get()).matches() && !CHECKED.matcher(database.get()).matches()) {
      throw new RefusedException(
          "A database on another machine is written"
              + " jdbc:postgresql://HOST/NAME?sslmode=verify-full, so that its certificate and name"
              + " are checked. Nothing was started.");
    }
    String password =
        passwordFrom.isPresent()
            ? Files.readString(passwordFrom.get()).lines().findFirst().orElse("")
            : "";
    return Optional.of(new DatabaseAccess(database.get(), user, password));
  }
}
