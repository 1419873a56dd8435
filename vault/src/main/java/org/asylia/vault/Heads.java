package org.asylia.vault;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.casefile.EntryId;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.Labels;

/**
 * The entries of a case that no other entry follows yet: what somebody has seen of the case.
 *
 * @param all one head for each open end, ascending by hash; none for a case that is not there
 */
public record Heads(List<Head> all) {
  private static final int WIDTH = 16 + Hash.LENGTH;

  /** One open end of a case. */
  public record Head(EntryId id, Hash hash) {}

  /** Copies and orders the heads. */
  public Heads {
    all = all.stream().sorted(Comparator.comparing(Head::hash)).toList();
  }

  /** The heads of a case without entries. */
  public static Heads none() {
    return new Heads(List.of());
  }

  /** Whether the case has no entry yet. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The heads as text for a form field: lower-case hexadecimal, 96 characters a head. */
  public String text() {
    return HexFormat.of().formatHex(encode());
  }

  /**
   * Reads heads from a form field.
   *
   * @throws IllegalArgumentException when the text was not made by {@link #text()}
   */
  public static Heads parse(String text) {
    return decode(HexFormat.of().parseHex(text));
  }

  List<Hash> hashes() {
    return all.stream().map(Head::hash).toList();
  }

  List<EntryId> ids() {
    return all.stream().map(Head::id).toList();
  }

  /** The heads after an entry that follows some of them. */
  Heads after(List<Hash> parents, Head added) {
    Stream<Head> kept = all.stream().filter(head -> !parents.contains(head.hash()));
    return new Heads(Stream.concat(kept, Stream.of(added)).toList());
  }

  byte[] encode() {
    ByteBuffer out = ByteBuffer.allocate(all.size() * WIDTH);
    for (Head head : all) {
      out.put(Labels.bytes(head.id().value())).put(head.hash().bytes());
    }
    return out.array();
  }

  static Heads decode(byte[] bytes) {
    if (bytes.length % WIDTH != 0) {
      throw new IllegalArgumentException(
          "Heads take " + WIDTH + " bytes each; " + bytes.length + " were given.");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    List<Head> heads = new java.util.ArrayList<>();
    while (in.hasRemaining()) {
      EntryId id = new EntryId(new java.util.UUID(in.getLong(), in.getLong()));
      byte[] hash = new byte[Hash.LENGTH];
      in.get(hash);
      heads.add(new Head(id, Hash.of(hash)));
    }
    Heads read = new Heads(heads);
    if (!read.all.equals(heads) || read.hashes().stream().distinct().count() < heads.size()) {
      throw new IllegalArgumentException(
          "Heads stand in ascending order, each once; these " + heads.size() + " do not.");
    }
    return read;
  }
}
