package org.asylia.vault.log;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.asylia.vault.crypto.Hash;

/** Digests as text, one in base64 on each line: how proofs are written down. */
final class HashLines {
  /** More than any log of fewer than 2^63 leaves needs. */
  private static final int MOST = 64;

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
    boolean shaped =
        !text.isEmpty()
            && text.length() <= 19
            && text.chars().allMatch(c -> c >= '0' && c <= '9')
            && (text.equals("0") || text.charAt(0) != '0');
    try {
      return shaped ? Optional.of(Long.parseLong(text)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
