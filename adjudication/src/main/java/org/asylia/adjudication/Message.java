package org.asylia.adjudication;

import java.util.List;

/**
 * A text still to be put into a language: its key and the values it names.
 *
 * @param key the key in the bundle
 * @param args the values, in order; one that begins with {@code @} is itself the key of a label
 */
public record Message(String key, List<String> args) {
  /** Copies the list. */
  public Message {
    args = List.copyOf(args);
  }
}
