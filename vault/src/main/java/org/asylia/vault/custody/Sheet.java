package org.asylia.vault.custody;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.asylia.vault.NodeSecrets;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Hash;

/**
 * A recovery sheet: one custodian's share on paper, sealed under the passphrase as it is in {@code
 * node.seal}, with what is needed to rebuild that file from enough sheets. Without the passphrases
 * it opens nothing.
 *
 * @param place where the share belongs
 * @param made when the seal was made, to the second
 * @param share the sealed share
 * @param sealedSecrets the node's signing seeds under the root key
 */
@SuppressWarnings("ArrayRecordComponent") // on its way from and to paper
public record Sheet(Place place, Instant made, SealedShare share, byte[] sealedSecrets) {
  static final int LENGTH = 350;

  private static final byte[] MAGIC = {'A', 'S', 'Y', 'S', 1};

  /** The sheets of all shares a seal holds. */
  public static List<Sheet> of(NodeSeal seal) {
    return seal.shares().stream()
        .map(
            share -> new Sheet(seal.place(share.index()), seal.made(), share, seal.sealedSecrets()))
        .toList();
  }

  /**
   * Reads the text of a sheet, with or without the spaces and line ends it is printed with.
   *
   * @throws BadSealException naming the line that was mistyped, or saying that it is no sheet
   */
  public static Sheet read(String text) {
    byte[] bytes = SheetText.decode(text);
    if (bytes.length != LENGTH) {
      throw new BadSealException(
          "This is not the whole text of a recovery sheet: it has "
              + bytes.length
              + " bytes, and a sheet has "
              + LENGTH
              + ". Nothing was changed. Copy all lines.");
    }
    try {
      return read(ByteBuffer.wrap(bytes));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new BadSealException(
          "This is not a recovery sheet that Asylia made, or it was changed. Nothing was changed"
              + " here. Check that all lines are of one sheet.",
          e);
    }
  }

  /** The text in lines for paper: groups of five, a check of two letters at the end of each. */
  public List<String> lines() {
    return SheetText.lines(bytes());
  }

  /** The same text without spaces, for a QR code. */
  public String code() {
    return SheetText.code(bytes());
  }

  /** What the node is called. */
  public String node() {
    return NodeSecrets.nameOf(place.nodeKey());
  }

  /** Number of the share. */
  public int index() {
    return place.index();
  }

  /** How many shares unseal the node. */
  public int needed() {
    return place.needed();
  }

  /** How many shares were made. */
  public int custodians() {
    return place.custodians();
  }

  /** 1 at the founding, one more at each rekeying. */
  public int generation() {
    return place.generation();
  }

  private byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(LENGTH);
    out.put(MAGIC).put(place.nodeKey()).putInt(place.generation());
    out.put((byte) place.index()).put((byte) place.needed()).put((byte) place.custodians());
    out.putLong(made.getEpochSecond());
    out.putInt(share.hardness().memoryKib());
    out.put((byte) share.hardness().iterations()).put((byte) share.hardness().parallelism());
    out.put(share.salt());
    out.put(share.root().commitment().bytes()).put(share.root().sealed());
    out.put(share.recovery().commitment().bytes()).put(share.recovery().sealed());
    return out.put(sealedSecrets).array();
  }

  private static Sheet read(ByteBuffer in) {
    for (byte expected : MAGIC) {
      if (in.get() != expected) {
        throw new IllegalArgumentException("The first letters are not those of a sheet.");
      }
    }
    Place place =
        new Place(take(in, NodeSeal.KEY_LENGTH), in.getInt(), in.get(), in.get(), in.get());
    Quorum.check(place.needed(), place.custodians());
    if (place.generation() < 1 || place.index() < 1 || place.index() > place.custodians()) {
      throw new IllegalArgumentException("The number of the share cannot be right.");
    }
    Instant made = Instant.ofEpochSecond(in.getLong());
    Argon2id hardness = new Argon2id(in.getInt(), in.get(), in.get());
    byte[] salt = take(in, Argon2id.SALT_LENGTH);
    SealedShare share = new SealedShare(place.index(), hardness, salt, half(in), half(in));
    return new Sheet(place, made, share, take(in, NodeSeal.SECRETS_LENGTH));
  }

  private static SealedHalf half(ByteBuffer in) {
    return new SealedHalf(Hash.of(take(in, Hash.LENGTH)), take(in, SealedHalf.SEALED_LENGTH));
  }

  private static byte[] take(ByteBuffer in, int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  /** Says which share of which node it is. */
  @Override
  public String toString() {
    return "recovery sheet " + index() + " of " + node();
  }
}
