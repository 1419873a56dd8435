package org.asylia.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Evidence as a page lists it or the log holds it: its entries, each with its hash.
 *
 * @param hashes the hash of each entry, in lower-case hexadecimal
 */
public record ListedEvidence(Map<EntryId, String> hashes) {
  /** The types of the acts by which evidence joins a file. */
  public static final Set<String> TYPES =
      Set.of(
          "EvidenceAdded",
          "MedicalReportAdded",
          "ScreeningScored",
          "CountryInformationAdded",
          "AttachmentAdded");

  /** Copies and orders the entries. */
  public ListedEvidence {
    hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
  }

  /** The list as one line: entry and hash with a colon between, entries with a space between. */
  public String text() {
    return String.join(
        " ", hashes.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).toList());
  }

  /**
   * Reads a list as {@link #text()} writes it; what is no entry and hash is passed over, so that a
   * list that was meddled with is only another list.
   */
  public static ListedEvidence parse(String text) {
    Map<EntryId, String> hashes = new TreeMap<>();
    for (String item : text.split(" ", -1)) {
      if (item.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9a-f]{64}")) {
        hashes.put(EntryId.parse(item.substring(0, 36)), item.substring(37));
      }
    }
    return new ListedEvidence(hashes);
  }

  /** The entries that this list and another do not hold alike. */
  public Set<EntryId> differing(ListedEvidence other) {
    Set<EntryId> all = new TreeSet<>(hashes.keySet());
    all.addAll(other.hashes.keySet());
    all.removeIf(
        id -> hashes.containsKey(id) && hashes.get(id).equals(other.hashes.getOrDefault(id, "")));
    return all;
  }

  /** SHA-256 over {@link #text()} in ASCII, in lower-case hexadecimal. */
  public String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text().getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java runtime has no SHA-256.", e);
    }
  }
}
