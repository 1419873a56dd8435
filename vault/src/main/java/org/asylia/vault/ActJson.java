package org.asylia.vault;

import java.nio.charset.StandardCharsets;
import org.asylia.casefile.AccessAct.Withheld;
import org.asylia.casefile.Act;
import org.asylia.vault.record.MalformedRecordException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of an entry: an act as a JSON object in UTF-8.
 *
 * <p>A record is an object of its components; where its type is sealed, {@code type} comes first
 * and names it. An identifier or code is a string, a day is ISO 8601, an absent value is left out.
 * Unknown names, names that stand twice, missing names and nulls are refused.
 */
final class ActJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final ValueWriter writer = new ValueWriter();
  private final ValueReader reader = new ValueReader();

  byte[] write(Act act) {
    if (act instanceof Withheld) {
      throw new IllegalArgumentException(
          "What stands in place of a withheld act cannot be recorded. Nothing was recorded.");
    }
    return JSON.writeValueAsBytes(writer.write(Act.class, act));
  }

  /**
   * Reads an act.
   *
   * @throws MalformedRecordException when the bytes are not an act of this vocabulary
   */
  Act read(byte[] content) {
    try {
      JsonNode node = JSON.readTree(new String(content, StandardCharsets.UTF_8));
      return (Act) reader.read(Act.class, node);
    } catch (JacksonException e) {
      // The cause quotes its source, which must not reach a log; only its kind is told.
      throw new MalformedRecordException(
          "The content of the entry is not JSON (" + e.getClass().getSimpleName() + ").");
    }
  }
}
