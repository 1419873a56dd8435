package org.asylia.casefile;

import java.util.Optional;

/**
 * Who is to receive something.
 *
 * @param kind what sort of body it is
 * @param country the state it belongs to or acts for, where there is one
 * @param reference the body's entry in the situation's directory, without any person's name
 */
public record Recipient(Kind kind, Optional<Country> country, String reference) {

  /** What sort of body receives. */
  public enum Kind {
    /** A humanitarian or medical organisation. */
    ORGANISATION,
    /** An authority of the state in which the person is. */
    HOST_STATE,
    /** A mission or authority of another state whose nationality may be held. */
    SECOND_STATE,
    /** A state that may resettle the person. */
    RESETTLEMENT_STATE,
    /** A court, tribunal or international body. */
    TRIBUNAL
  }
}
