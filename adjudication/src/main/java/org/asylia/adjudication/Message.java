package org.asylia.adjudication;

import java.util.List;

/**
 * A text still to be put into a language: its key and the values it names.
 *
 * @param key the key in the bundle
 * @param args the values, in order; one that begins with {@code @} is the key of a label, or
 *     several keys divided by {@code |}
 */
public record Message(String key, List<String> args) {
  /** Copies the list. */
  public Message {
    args = List.copyOf(args);
  }
}
