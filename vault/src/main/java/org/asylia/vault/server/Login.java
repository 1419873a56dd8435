package org.asylia.vault.server;

/**
 * A role of a database and its password, which is left out of the text form.
 *
 * @param user the role
 * @param password its password
 */
public record Login(String user, String password) {
  @Override
  public String toString() {
    return user;
  }
}
