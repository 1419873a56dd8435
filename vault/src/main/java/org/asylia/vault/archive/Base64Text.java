package org.asylia.vault.archive;

import java.util.Base64;
import java.util.Optional;

/** Base64 in its only canonical form. */
final class Base64Text {
  private Base64Text() {}

  static Optional<byte[]> decoded(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return Base64.getEncoder().encodeToString(bytes).equals(text)
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
