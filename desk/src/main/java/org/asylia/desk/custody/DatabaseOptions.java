package org.asylia.desk.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.asylia.vault.server.DatabaseAccess;
import org.asylia.vault.server.Login;
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

  @Option(
      names = "--database-user",
      paramLabel = "ROLE",
      description = "The role to work as, which owns nothing (default: ${DEFAULT-VALUE}).")
  private String user = "asylia_desk";

  @Option(
      names = "--database-password-from",
      paramLabel = "FILE",
      description = "A file with the role's password in its first line.")
  private Optional<Path> passwordFrom = Optional.empty();

  @Option(
      names = "--database-owner",
      paramLabel = "ROLE",
      description = {
        "The role that owns the tables: makes them at the first start and after an update,",
        "and rewrites them after an erasure."
      })
  private Optional<String> owner = Optional.empty();

  @Option(
      names = "--database-owner-password-from",
      paramLabel = "FILE",
      description = "A file with the owner's password in its first line.")
  private Optional<Path> ownerPasswordFrom = Optional.empty();

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
    Login worker = new Login(user, password(passwordFrom));
    Optional<Login> owning = Optional.empty();
    if (owner.isPresent()) {
      owning = Optional.of(new Login(owner.get(), password(ownerPasswordFrom)));
    }
    return Optional.of(new DatabaseAccess(database.get(), worker, owning));
  }

  private static String password(Optional<Path> file) throws IOException {
    return file.isPresent() ? Files.readString(file.get()).lines().findFirst().orElse("") : "";
  }
}
