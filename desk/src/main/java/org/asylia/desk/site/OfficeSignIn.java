package org.asylia.desk.site;

import java.net.URI;

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

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "OfficeSignIn[" + issuer + "]";
  }
}
