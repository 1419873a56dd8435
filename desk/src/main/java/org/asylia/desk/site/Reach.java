package org.asylia.desk.site;

import java.util.Set;

/**
 * How browsers reach a desk.
 *
 * @param hosts the host names it answers to, in lower case; any other is refused
 * @param tls whether it speaks TLS, so that cookies are bound to it and browsers are told to stay
 */
public record Reach(Set<String> hosts, boolean tls) {

  /** Copies the set. */
  public Reach {
    hosts = Set.copyOf(hosts);
  }

  /** This machine only, without TLS. */
  public static Reach loopback() {
    return new Reach(Set.of("127.0.0.1", "localhost"), false);
  }

  /**
   * The name of a cookie; under TLS with the prefix that binds it to this host, to TLS and to the
   * root path (RFC 6265bis, section 4.1.3.2).
   */
  String cookie(String name) {
    return tls ? "__Host-" + name : name;
  }
}
