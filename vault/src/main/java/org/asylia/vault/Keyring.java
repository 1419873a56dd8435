package org.asylia.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.Hkdf;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.NoteKey;
import org.asylia.vault.log.SignedNote;
import org.asylia.vault.record.Labels;
import org.asylia.vault.record.PartCode;

/**
 * The node key and everything derived from it: the registry key that wraps identity keys, the key
 * that wraps case keys for the node, the key that seals officers' signing keys, and the node's own
 * signing key. Holds secrets; never printed, never compared.
 */
public final class Keyring {
  private final byte[] registryKey;
  private final byte[] caseWrapKey;
  private final byte[] officerWrapKey;
  private final byte[] signingSeed;
  private final byte[] publicKey;
  private final NodeIdentity identity;

  private Keyring(byte[] nodeKey) {
    registryKey = Hkdf.derive(nodeKey, Labels.of("registry-key"));
    caseWrapKey = Hkdf.derive(nodeKey, Labels.of("case-key-wrapping"));
    officerWrapKey = Hkdf.derive(nodeKey, Labels.of("officer-key-wrapping"));
    signingSeed = Hkdf.derive(nodeKey, Labels.of("node-signing"));
    publicKey = Ed25519.publicKey(signingSeed);
    identity = new NodeIdentity(publicKey);
  }

  /**
   * Opens the node key in a folder, or makes one at the first start.
   *
   * @param folder the data folder; the key stands in {@code node.key}, mode 0600
   * @throws VaultException when the key file is damaged or others may read it
   */
  public static Keyring open(Path folder, SecureRandom random) {
    return new Keyring(SecretFile.readOrCreate(folder.resolve("node.key"), 32, random));
  }

  /** The keyring of a node key of 32 bytes. */
  static Keyring of(byte[] nodeKey) {
    return new Keyring(nodeKey);
  }

  /** The key that checks this node's checkpoints. */
  public NoteKey noteKey() {
    return identity.noteKey();
  }

  /** The node's own case file, which holds its officers and their public keys. */
  public CaseId nodeFile() {
    return identity.nodeFile();
  }

  /** The node as an author of acts. */
  public OfficerId node() {
    return identity.author();
  }

  /**
   * A text under the node's signature, as a note that {@link #noteKey()} checks.
   *
   * @param text each line ended by a line feed; its first line must not be the node's name, under
   *     which only checkpoints of the log are signed
   */
  public String note(String text) {
    if (text.startsWith(identity.origin() + "\n")) {
      throw new IllegalArgumentException(
          "Only the log signs under the node's name; give the text a heading of its own.");
    }
    SignedNote note = new SignedNote(text);
    return note.with(noteKey(), Ed25519.sign(signingSeed, publicKey, note.signedBytes()));
  }

  NodeIdentity identity() {
    return identity;
  }

  byte[] sign(Checkpoint checkpoint) {
    return Ed25519.sign(signingSeed, publicKey, checkpoint.signedBytes());
  }

  KeyWrap wrap(CaseId caseId, Part part, int epoch, byte[] caseKey, SecureRandom random) {
    String recipient = part == Part.IDENTITY ? KeyWrap.REGISTRY : KeyWrap.NODE;
    byte[] aad = KeyWrap.aad(caseId, PartCode.of(part), epoch, recipient);
    byte[] wrapped = Aead.seal(wrapKey(recipient), caseKey, aad, random);
    return new KeyWrap(caseId, PartCode.of(part), epoch, recipient, KeyWrap.AES_256_GCM, wrapped);
  }

  Optional<byte[]> unwrap(KeyWrap wrap) {
    if (wrap.algorithm() != KeyWrap.AES_256_GCM || !wrap.recipient().equals(wrap.expected())) {
      return Optional.empty();
    }
    byte[] aad = KeyWrap.aad(wrap.caseId(), wrap.part(), wrap.epoch(), wrap.recipient());
    return Aead.open(wrapKey(wrap.recipient()), wrap.wrapped(), aad);
  }

  byte[] sealSeed(OfficerId officer, byte[] seed, SecureRandom random) {
    return Aead.seal(officerWrapKey, seed, seedAad(officer), random);
  }

  Optional<byte[]> openSeed(OfficerId officer, byte[] sealed) {
    return Aead.open(officerWrapKey, sealed, seedAad(officer));
  }

  private byte[] wrapKey(String recipient) {
    return recipient.equals(KeyWrap.REGISTRY) ? registryKey : caseWrapKey;
  }

  private static byte[] seedAad(OfficerId officer) {
    return Labels.join(Labels.of("officer-seed"), Labels.bytes(officer.value()));
  }

  /** Says which node, never its secrets. */
  @Override
  public String toString() {
    return identity.noteKey().name();
  }
}
