package org.asylia.desk.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.asylia.desk.custody.RefusedException;
import org.asylia.desk.site.Watching;
import org.asylia.desk.tls.Trust;
import org.asylia.desk.watch.Forwarding;
import org.asylia.desk.watch.LogFile;
import org.asylia.desk.watch.Sink;
import picocli.CommandLine.Option;

/** The options that say who watches over a node that is served. */
final class WatchOptions implements AutoCloseable {
  @Option(
      names = "--security-log-to",
      paramLabel = "HOST:PORT",
      description = "Send the security log on to that machine too: syslog over TLS 1.3.")
  private Optional<String> address = Optional.empty();

  @Option(
      names = "--security-log-certificate",
      paramLabel = "FILE",
      description = "The only certificates believed of it (PEM); otherwise those of this machine.")
  private Optional<Path> certificate = Optional.empty();

  @Option(
      names = "--security-contact",
      paramLabel = "ADDRESS",
      description = "Whom to tell about a weakness (https:, mailto:, tel:), shown to everybody.")
  private Optional<URI> contact = Optional.empty();

  private Optional<Forwarding> forwarding = Optional.empty();

  /** Who watches over the node of a folder. */
  Watching of(Path data) throws IOException {
    LogFile file = new LogFile(data);
    if (address.isEmpty()) {
      return new Watching(file, contact);
    }
    String[] parts = address.get().split(":", 2);
    if (parts.length != 2 || parts[0].isEmpty() || !parts[1].matches("[1-9][0-9]{0,4}")) {
      throw new RefusedException(
          "The machine that takes the security log is written HOST:PORT. Nothing was started.");
    }
    Forwarding begun = Forwarding.to(parts[0], Integer.parseInt(parts[1]), Trust.in(certificate));
    forwarding = Optional.of(begun);
    Sink both = file.and(begun);
    return new Watching(both, contact);
  }

  @Override
  public void close() {
    forwarding.ifPresent(Forwarding::close);
  }
}
