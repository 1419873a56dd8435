package org.asylia.vault.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to reach a database. The password is left out of the text form.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/name}
 * @param user the role to sign in as
 * @param password its password
 * @param folder where it keeps its files, if that is on this machine
 */
public record DatabaseAccess(String url, String user, String password, Optional<Path> folder) {

  /** A database that somebody else runs, who watches its disk. */
  public DatabaseAccess(String url, String user, String password) {
    this(url, user, password, Optional.empty());
  }

  @Override
  public String toString() {
    return url + " as " + user;
  }
}
