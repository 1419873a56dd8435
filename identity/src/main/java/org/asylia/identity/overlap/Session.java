package org.asylia.identity.overlap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What organisations agree on before they compare lists; every file of the overlap carries its
 * digest. docs/formats/overlap.md describes the file.
 *
 * @param id made at random, so that no two sessions have a point in common
 * @param organisations who takes part, two to eight
 * @param config the SHA-256 of the configuration by which all read their lists, in hexadecimal
 * @param slots how many points stand for each record
 * @param agree how many points two records have in common at least
 * @param least a count below this is not told
 * @param gives what comes out
 */
public record Session(
    UUID id,
    List<Organisation> organisations,
    String config,
    int slots,
    int agree,
    int least,
    Gives gives) {
  /** The most organisations of a session. */
  public static final int MOST_ORGANISATIONS = 8;

  private static final int MOST_SLOTS = 64;
  private static final int MOST_LEAST = 1000;

  /** Checks what was agreed. */
  public Session {
    organisations = List.copyOf(organisations);
    if (new HashSet<>(organisations.stream().map(Organisation::name).toList()).size()
        != organisations.size()) {
      throw new OverlapException("Two organisations have one name. Nothing was written.");
    }
    within("organisations", organisations.size(), 2, MOST_ORGANISATIONS);
    within("slots", slots, 1, MOST_SLOTS);
    within("agree", agree, 1, slots);
    within("least", least, 1, MOST_LEAST);
    if (!config.matches("[0-9a-f]{64}")) {
      throw new OverlapException("The digest of the configuration is not 64 hexadecimal digits.");
    }
  }

  /**
   * One of the organisations.
   *
   * @throws OverlapException if it takes no part
   */
  public Organisation organisation(String name) {
    return organisations.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new OverlapException(
                name
                    + " takes no part in this session; "
                    + String.join(", ", organisations.stream().map(Organisation::name).toList())
                    + " do. Nothing was written."));
  }

  /** The SHA-256 of the session's text, in hexadecimal. */
  public String digest() {
    return sha256(SessionText.of(this).getBytes(UTF_8));
  }

  /** The SHA-256 of bytes, in hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java runtime has no SHA-256; use a complete one.", e);
    }
  }

  private static void within(String what, int value, int from, int to) {
    if (value < from || value > to) {
      throw new OverlapException(
          "A session has " + from + " to " + to + " as its " + what + ", not " + value + ".");
    }
  }
}
