package org.asylia.vault.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to reach a database: as the role that works with its tables, and where it is known as the
 * role that owns them. No password is in the text form.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/name}
 * @param login the role to work as, which owns nothing
 * @param owner the role that makes and rewrites the tables
 * @param folder where it keeps its files, if that is on this machine
 */
public record DatabaseAccess(
    String url, Login login, Optional<Login> owner, Optional<Path> folder) {

  /** A database that somebody else runs, who watches its disk. */
  public DatabaseAccess(String url, Login login, Optional<Login> owner) {
    this(url, login, owner, Optional.empty());
  }

  /** The role to work as. */
  public String user() {
    return login.user();
  }

  @Override
  public String toString() {
    return url + " as " + login;
  }
}
