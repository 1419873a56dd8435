package org.asylia.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Hkdf;
import org.asylia.vault.crypto.HybridKey;
import org.asylia.vault.crypto.XWing;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.LogKeys;
import org.asylia.vault.log.NoteKey;
import org.asylia.vault.log.NoteSignature;
import org.asylia.vault.log.SignedNote;
import org.asylia.vault.record.Labels;

/**
 * The keys of an unsealed node. From the root key: the registry key that wraps identity keys, the
 * node-lock key around every officer's wrap, the settings key, the blind-token key. Beside it: what
 * the node signs with, and the public half of the recovery key. Holds secrets; never printed, never
 * compared.
 */
public final class Keyring {
  private static final int ROOT_LENGTH = 32;

  private final byte[] registryKey;
  private final byte[] nodeLockKey;
  private final byte[] settingsKey;
  private final byte[] blindTokenKey;
  private final NodeSecrets node;
  private final byte[] publicKey;
  private final byte[] recoveryPublicKey;
  private final NodeIdentity identity;
  private final LogKeys logKeys;

  private Keyring(byte[] root, NodeSecrets node, byte[] recoveryPublicKey) {
    registryKey = Hkdf.derive(root, Labels.of("registry-key"));
    nodeLockKey = Hkdf.derive(root, Labels.of("node-lock"));
    settingsKey = Hkdf.derive(root, Labels.of("settings"));
    blindTokenKey = Hkdf.derive(root, Labels.of("blind-token"));
    this.node = node;
    this.publicKey = node.publicKey();
    this.recoveryPublicKey = recoveryPublicKey.clone();
    identity = new NodeIdentity(publicKey);
    logKeys = identity.logKeys(node.postQuantumKey());
  }

  /**
   * The keyring of an unsealed node.
   *
   * @param root the root key, 32 bytes; not kept
   * @param node what the node signs with
   * @param recoveryPublicKey the X-Wing public key of the custodians' recovery key, 1216 bytes
   */
  public static Keyring of(byte[] root, NodeSecrets node, byte[] recoveryPublicKey) {
    if (root.length != ROOT_LENGTH || recoveryPublicKey.length != XWing.PUBLIC_LENGTH) {
      throw new IllegalArgumentException(
          "A root key has 32 bytes and a recovery key 1216; "
              + root.length
              + " and "
              + recoveryPublicKey.length
              + " were given.");
    }
    return new Keyring(root, node, recoveryPublicKey);
  }

  /** A new keyring that is kept nowhere: for a store that is deleted when it is closed. */
  public static Keyring throwAway(SecureRandom random) {
    byte[] root = new byte[ROOT_LENGTH];
    byte[] recoverySeed = new byte[XWing.SEED_LENGTH];
    random.nextBytes(root);
    random.nextBytes(recoverySeed);
    return of(root, NodeSecrets.make(random), XWing.publicKey(recoverySeed));
  }

  /** A keyring whose every secret follows from 32 bytes: for tests, and for nothing that lasts. */
  static Keyring of(byte[] root) {
    return rerooted(root, root);
  }

  /** The node of {@link #of(byte[])} under another root. */
  static Keyring rerooted(byte[] first, byte[] root) {
    byte[] seeds = Arrays.copyOf(Hkdf.derive(first, Labels.of("node-signing")), NodeSecrets.LENGTH);
    System.arraycopy(Hkdf.derive(first, Labels.of("node-signing-2")), 0, seeds, 32, 32);
    return of(root, NodeSecrets.of(seeds), XWing.publicKey(recoverySeed(first)));
  }

  /** The private half of the recovery key of a keyring made by {@link #of(byte[])}. */
  static byte[] recoverySeed(byte[] root) {
    return Hkdf.derive(root, Labels.of("recovery"));
  }

  /** The custodians' recovery key, to which every case key is wrapped: X-Wing, 1216 bytes. */
  public byte[] recoveryPublicKey() {
    return recoveryPublicKey.clone();
  }

  /** The node's ML-DSA-65 public key, 1952 bytes. */
  public byte[] postQuantumKey() {
    return node.postQuantumKey();
  }

  /**
   * Seals a setting of the desk, for example the secret of a second factor.
   *
   * @param context what it is and whose; must be given again to open it
   */
  public byte[] sealSetting(byte[] plain, byte[] context, SecureRandom random) {
    return Aead.seal(settingsKey, plain, settingAad(context), random);
  }

  /** Opens what {@link #sealSetting} sealed; empty when anything about it is not right. */
  public Optional<byte[]> openSetting(byte[] sealed, byte[] context) {
    return Aead.open(settingsKey, sealed, settingAad(context));
  }

  /** The key of the tokens by which people are found again without their names. */
  byte[] blindTokenKey() {
    return blindTokenKey.clone();
  }

  /** Puts the node's layer around a wrap, so that nothing opens without the node's root. */
  byte[] lock(byte[] wrapped, byte[] aad, SecureRandom random) {
    return Aead.seal(nodeLockKey, wrapped, aad, random);
  }

  /** Takes the node's layer away; empty when it is not this node's, or the wrap was changed. */
  Optional<byte[]> unlock(byte[] locked, byte[] aad) {
    return Aead.open(nodeLockKey, locked, aad);
  }

  /** A checkpoint as it is published: signed with each of the node's keys. */
  String publish(Checkpoint checkpoint) {
    byte[] second = node.signPostQuantum(checkpoint.signedBytes());
    return new SignedNote(checkpoint.text())
        .with(NoteSignature.of(noteKey(), sign(checkpoint)))
        .with(NoteSignature.of(logKeys.keys().getLast(), second))
        .encoded();
  }

  /** The key that checks this node's checkpoints. */
  public NoteKey noteKey() {
    return identity.noteKey();
  }

  /** The keys that check this node's published checkpoints: Ed25519 and ML-DSA-65. */
  public LogKeys logKeys() {
    return logKeys;
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
    return note.with(noteKey(), node.sign(publicKey, note.signedBytes()));
  }

  NodeIdentity identity() {
    return identity;
  }

  byte[] sign(Checkpoint checkpoint) {
    return node.sign(publicKey, checkpoint.signedBytes());
  }

  /** The recovery key as a recipient of case keys. */
  Recipients.Recipient recovery() {
    return new Recipients.Recipient(Recipients.RECOVERY, HybridKey.of(recoveryPublicKey));
  }

  byte[] wrapIdentity(byte[] key, byte[] aad, SecureRandom random) {
    return Aead.seal(registryKey, key, aad, random);
  }

  Optional<byte[]> unwrapIdentity(byte[] wrapped, byte[] aad) {
    return Aead.open(registryKey, wrapped, aad);
  }

  private static byte[] settingAad(byte[] context) {
    return Labels.join(Labels.of("setting"), context);
  }

  /** Says which node, never its secrets. */
  @Override
  public String toString() {
    return identity.noteKey().name();
  }
}
