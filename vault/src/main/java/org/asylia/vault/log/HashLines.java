package org.asylia.vault.log;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.asylia.vault.crypto.Hash;

/** Digests as text, one in base64 on each line: how proofs are written down. */
final class HashLines {
  /** More than any log of fewer than 2^63 leaves needs. */
  private static final int MOST = 64;

  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]*");

  private HashLines() {}

  static String encode(List<Hash> hashes) {
    return hashes.stream()
        .map(hash -> Base64.getEncoder().encodeToString(hash.bytes()) + "\n")
        .collect(Collectors.joining());
  }

  static Optional<List<Hash>> parse(List<String> lines) {
    if (lines.size() > MOST) {
      return Optional.empty();
    }
    List<Hash> hashes =
        lines.stream()
            .map(SignedNote::decoded)
            .flatMap(Optional::stream)
            .filter(bytes -> bytes.length == Hash.LENGTH)
            .map(Hash::of)
            .toList();
    return hashes.size() == lines.size() ? Optional.of(hashes) : Optional.empty();
  }

  /** A number of leaves in decimal, without leading zeros. */
  static Optional<Long> number(String text) {
    try {
      return NUMBER.matcher(text).matches() ? Optional.of(Long.parseLong(text)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
