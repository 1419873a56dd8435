package org.asylia.desk.sealed;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.asylia.vault.crypto.Passphrase;

/**
 * What a custodian sent.
 *
 * @param share number of the share
 * @param passphrase as typed
 * @param language the page's language, as a code
 */
record UnsealForm(int share, Passphrase passphrase, String language) {
  /** No form is longer. */
  static final int MOST_BYTES = 8 * 1024;

  /** Reads a form; empty when it is not one. The bytes are overwritten. */
  static Optional<UnsealForm> read(byte[] body) {
    try {
      Map<String, String> fields = fields(new String(body, US_ASCII));
      String share = fields.getOrDefault("share", "");
      String words = fields.getOrDefault("passphrase", "");
      return share.matches("[0-9]{1,2}") && !words.isEmpty()
          ? Optional.of(
              new UnsealForm(
                  Integer.parseInt(share),
                  Passphrase.of(words.toCharArray()),
                  fields.getOrDefault("language", "")))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a broken escape
    } finally {
      Arrays.fill(body, (byte) 0);
    }
  }

  static Map<String, String> fields(String encoded) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        fields.put(
            URLDecoder.decode(pair.substring(0, sign), UTF_8),
            URLDecoder.decode(pair.substring(sign + 1), UTF_8));
      }
    }
    return fields;
  }
}
