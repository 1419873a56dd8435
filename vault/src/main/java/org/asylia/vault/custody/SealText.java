package org.asylia.vault.custody;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.asylia.vault.crypto.Argon2id;

/** The text of a seal: JSON of which there is exactly one way to write it. */
final class SealText {
  static final String FORMAT = "asylia/node-seal";
  static final int VERSION = 1;

  /** No seal is longer: sixteen shares are 8 KiB. */
  static final int MOST_BYTES = 64 * 1024;

  private SealText() {}

  static byte[] write(NodeSeal seal) {
    return """
    {
      "format": "%s",
      "version": %d,
      "generation": %d,
      "made": "%s",
      "needed": %d,
      "custodians": %d,
      "node": {
        "ed25519": "%s",
        "mlDsa65": "%s",
        "secrets": "%s"
      },
      "recoveryKey": "%s",
      "shares": [
    %s
      ],
      "binding": "%s"
    }
    """
        .formatted(
            FORMAT,
            VERSION,
            seal.generation(),
            seal.made(),
            seal.needed(),
            seal.custodians(),
            base64(seal.nodeKey()),
            base64(seal.postQuantumKey()),
            base64(seal.sealedSecrets()),
            base64(seal.recoveryKey()),
            seal.shares().stream().map(SealText::share).collect(Collectors.joining(",\n")),
            base64(seal.binding()))
        .getBytes(UTF_8);
  }

  /**
   * Reads a seal.
   *
   * @throws BadSealException when it is damaged, of a later version, weaker than allowed, or
   *     written in another way than {@link #write} does
   */
  static NodeSeal read(byte[] text) {
    if (text.length > MOST_BYTES) {
      throw new BadSealException(
          "node.seal has "
              + text.length
              + " bytes; no seal is that long. Nothing was changed."
              + " Put it back from a backup.");
    }
    NodeSeal seal = SealReader.read(text);
    if (!Arrays.equals(write(seal), text)) {
      throw new BadSealException(
          "node.seal is not written as Asylia writes it, so somebody changed it. Nothing was"
              + " unsealed or changed. Put it back from a backup.");
    }
    return seal;
  }

  private static String share(SealedShare share) {
    Argon2id hardness = share.hardness();
    return """
    {
      "index": %d,
      "memoryKib": %d,
      "iterations": %d,
      "parallelism": %d,
      "salt": "%s",
      "root": "%s",
      "rootCommitment": "%s",
      "recovery": "%s",
      "recoveryCommitment": "%s"
    }\
    """
        .formatted(
            share.index(),
            hardness.memoryKib(),
            hardness.iterations(),
            hardness.parallelism(),
            base64(share.salt()),
            base64(share.root().sealed()),
            share.root().commitment(),
            base64(share.recovery().sealed()),
            share.recovery().commitment())
        .indent(4)
        .stripTrailing();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
