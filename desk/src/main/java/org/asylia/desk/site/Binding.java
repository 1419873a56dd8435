package org.asylia.desk.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.tls.TlsFolder;
import org.asylia.desk.tls.TlsIdentity;

/**
 * Where a node listens and what it is called there.
 *
 * @param address the address of this machine to listen on
 * @param port 0 takes a free one
 * @param tls the folder of the certificate; without one only loopback is allowed
 */
public record Binding(String address, int port, Optional<TlsFolder> tls) {
  private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "::1");

  /**
   * Checks that nothing is served in clear to other machines.
   *
   * @throws IllegalArgumentException when it would be
   */
  public Binding {
    if (tls.isEmpty() && !LOOPBACK.contains(address)) {
      throw new IllegalArgumentException(
          "Without a certificate the node serves this machine only, not "
              + address
              + ". Nothing was started. Make one with \"asylia certificate --host NAME\".");
    }
  }

  /** This machine only, without TLS. */
  public static Binding loopback(int port) {
    return new Binding("127.0.0.1", port, Optional.empty());
  }

  /** Host names under which the node answers; others are refused. */
  public List<String> hosts() {
    List<String> hosts = new ArrayList<>(LOOPBACK);
    tls.map(TlsFolder::read).map(TlsIdentity::hosts).ifPresent(hosts::addAll);
    return List.copyOf(hosts);
  }

  /** What the desk's server is told: where to listen, and TLS 1.3 only where there is TLS. */
  String[] arguments() {
    List<String> arguments = new ArrayList<>(List.of("--server.address=" + address));
    tls.ifPresent(folder ->
        arguments.addAll(
            List.of(
                "--server.ssl.certificate=file:" + folder.certificate().toAbsolutePath(),
                "--server.ssl.certificate-private-key=file:" + folder.key().toAbsolutePath(),
                "--server.ssl.enabled-protocols=TLSv1.3",
                "--server.ssl.protocol=TLS")));
    return arguments.toArray(String[]::new);
  }

  /** The address people open in their browser, on the port taken. */
  public URI at(int taken) {
    Optional<TlsIdentity> identity = tls.map(TlsFolder::read);
    String host = identity.flatMap(one -> one.hosts().stream().findFirst()).orElse("127.0.0.1");
    return URI.create((identity.isPresent() ? "https" : "http") + "://" + host + ":" + taken + "/");
  }
}
