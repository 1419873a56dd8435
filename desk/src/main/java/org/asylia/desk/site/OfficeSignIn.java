package org.asylia.desk.site;

import java.net.URI;
import java.util.Set;

/**
 * An office's own sign-in by OpenID Connect. It names the officer; the officer's keys still unlock
 * with the passphrase or a passkey only.
 *
 * @param name what officers call it, for example {@code Ministry account}
 * @param issuer the provider's issuer address, under which its configuration is published
 * @param clientId what the provider knows this desk as
 * @param clientSecret what the desk proves itself with to the provider
 */
public record OfficeSignIn(String name, URI issuer, String clientId, String clientSecret) {

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

  /**
   * Checks that nothing is asked in clear of another machine.
   *
   * @throws IllegalArgumentException when it would be
   */
  public OfficeSignIn {
    boolean clear =
        "http".equals(issuer.getScheme())
            && THIS_MACHINE.contains(String.valueOf(issuer.getHost()));
    if (!clear && !"https".equals(issuer.getScheme())) {
      throw new IllegalArgumentException(
          "The issuer of the office's sign-in must begin with https://. Nothing was started.");
    }
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "OfficeSignIn[" + issuer + "]";
  }
}
