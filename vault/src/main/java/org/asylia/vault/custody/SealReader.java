package org.asylia.vault.custody;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Hash;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a seal into its values; says in words what stands in the way. */
final class SealReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private SealReader() {}

  static NodeSeal read(byte[] text) {
    try {
      JsonNode seal = JSON.readTree(text);
      version(seal);
      JsonNode node = seal.path("node");
      return new NodeSeal(
          number(seal, "generation"),
          Instant.parse(text(seal, "made")),
          number(seal, "needed"),
          number(seal, "custodians"),
          bytes(node, "ed25519"),
          bytes(node, "mlDsa65"),
          bytes(seal, "recoveryKey"),
          bytes(node, "secrets"),
          shares(seal.path("shares")),
          bytes(seal, "binding"));
    } catch (JacksonException | DateTimeException e) {
      throw new BadSealException(
          "node.seal is damaged: it is not the JSON of a seal. Nothing was changed. Put it back"
              + " from a backup, or rebuild it from the recovery sheets (asylia init"
              + " --from-sheets).");
    } catch (IllegalArgumentException e) {
      throw new BadSealException(
          "node.seal is damaged or weakened. "
              + e.getMessage()
              + " Nothing was unsealed or changed."
              + " Put it back from a backup, or rebuild it from the recovery sheets"
              + " (asylia init --from-sheets).");
    }
  }

  private static void version(JsonNode seal) {
    if (!seal.path("format").asString("").equals(SealText.FORMAT)) {
      throw new BadSealException(
          "node.seal is not the seal of a node. Nothing was changed. Put it back from a backup.");
    }
    if (number(seal, "version") != SealText.VERSION) {
      throw new BadSealException(
          "node.seal was written by a later Asylia (version "
              + number(seal, "version")
              + "). Nothing was changed. Start that Asylia.");
    }
  }

  private static List<SealedShare> shares(JsonNode array) {
    List<SealedShare> shares = new ArrayList<>();
    for (JsonNode share : array.values()) {
      shares.add(
          new SealedShare(
              number(share, "index"),
              new Argon2id(
                  number(share, "memoryKib"),
                  number(share, "iterations"),
                  number(share, "parallelism")),
              bytes(share, "salt"),
              half(share, "root"),
              half(share, "recovery")));
    }
    return shares;
  }

  private static SealedHalf half(JsonNode share, String name) {
    byte[] commitment = HexFormat.of().parseHex(text(share, name + "Commitment"));
    return new SealedHalf(Hash.of(commitment), bytes(share, name));
  }

  private static int number(JsonNode in, String name) {
    JsonNode value = in.path(name);
    if (!value.isInt()) {
      throw new IllegalArgumentException("It has no number '" + name + "'.");
    }
    return value.intValue();
  }

  private static String text(JsonNode in, String name) {
    JsonNode value = in.path(name);
    if (!value.isString()) {
      throw new IllegalArgumentException("It has no text '" + name + "'.");
    }
    return value.stringValue();
  }

  private static byte[] bytes(JsonNode in, String name) {
    return Base64.getDecoder().decode(text(in, name));
  }
}
