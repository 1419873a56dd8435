package org.asylia.desk.site;

import java.net.URI;
import java.util.Optional;
import org.asylia.desk.watch.Sink;

/**
 * Who watches over a desk.
 *
 * @param sink where the security log goes
 * @param contact whom to tell about a weakness: an address that begins with https:, mailto: or tel:
 */
public record Watching(Sink sink, Optional<URI> contact) {

  /** Checks the address. */
  public Watching {
    contact.ifPresent(address -> {
      if (!String.valueOf(address.getScheme()).matches("https|mailto|tel")) {
        throw new IllegalArgumentException(
            "Whom to tell about a weakness is an address that begins with https:, mailto: or tel:."
                + " Nothing was started.");
      }
    });
  }

  /** Nobody: for a rehearsal. */
  public static Watching nobody() {
    return new Watching(Sink.nowhere(), Optional.empty());
  }
}
