package org.asylia.desk.signin.passkey;

/**
 * The site that passkeys belong to, as the browser names it.
 *
 * @param host the host name, which is the relying party's identifier; no address in digits
 * @param origin scheme, host and port, for example {@code https://desk.example:8443}
 */
public record Site(String host, String origin) {

  /** The site of a request. */
  public static Site of(String scheme, String host, int port) {
    boolean usual = port == (scheme.equals("https") ? 443 : 80);
    return new Site(host, scheme + "://" + host + (usual ? "" : ":" + port));
  }

  /** Whether browsers make passkeys for this host: they do for names, not for addresses. */
  public boolean takesPasskeys() {
    return !host.matches("[0-9.]+|\\[?[0-9a-fA-F:]+]?");
  }
}
