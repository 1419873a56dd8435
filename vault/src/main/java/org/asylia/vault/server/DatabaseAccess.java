package org.asylia.vault.server;

/**
 * How to reach a database. The password is left out of the text form.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/name}
 * @param user the role to sign in as
 * @param password its password
 */
public record DatabaseAccess(String url, String user, String password) {
  @Override
  public String toString() {
    return url + " as " + user;
  }
}
