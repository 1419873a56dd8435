package org.asylia.desk.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.asylia.vault.server.DatabaseAccess;
import picocli.CommandLine.Option;

/** The options that name a PostgreSQL of the office instead of the embedded one. */
public final class DatabaseOptions {
  @Option(
      names = "--database",
      paramLabel = "URL",
      description = "A PostgreSQL of yours instead of the embedded one.")
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
    String password =
        passwordFrom.isPresent()
            ? Files.readString(passwordFrom.get()).lines().findFirst().orElse("")
            : "";
    return Optional.of(new DatabaseAccess(database.get(), user, password));
  }
}
