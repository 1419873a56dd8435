package org.asylia.desk.parameters;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.asylia.parameters.Facts;
import org.asylia.parameters.Value;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reader of facts: one JSON object from codes to codes, numbers or days. */
final class FactsFile {
  private static final int MAX_BYTES = 256 * 1024;

  private FactsFile() {}

  /**
   * Reads facts.
   *
   * @param file the name to use in messages
   * @throws BadInputException if they are no such object
   */
  static Facts read(String file, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw new BadInputException(
          "%s has %d bytes. Write at most %d.".formatted(file, bytes.length, MAX_BYTES));
    }
    try {
      JsonNode root = JsonMapper.shared().readTree(bytes);
      if (!root.isObject()) {
        throw refuse(file, "is no JSON object");
      }
      Map<String, Value> values = new HashMap<>();
      root.properties().forEach(e -> values.put(e.getKey(), value(file, e)));
      return new Facts(values);
    } catch (JacksonException notJson) {
      throw new BadInputException(
          "%s is no JSON. Write for example {\"risk_dprk\": \"yes\"}.".formatted(file), notJson);
    }
  }

  private static Value value(String file, Map.Entry<String, JsonNode> entry) {
    JsonNode node = entry.getValue();
    if (node.isNumber() && node.asString().length() <= 30) {
      BigDecimal amount = node.decimalValue();
      if (Math.abs((long) amount.scale()) <= 30) {
        return new Value.Quantity(amount);
      }
    }
    if (!node.isString()) {
      throw refuse(file, "gives the fact " + entry.getKey() + " no code, number or day");
    }
    String text = node.asString();
    if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      try {
        return Value.of(LocalDate.parse(text));
      } catch (DateTimeException notADay) {
        throw new BadInputException(
            "%s: %s is not a day. Write YYYY-MM-DD.".formatted(file, text), notADay);
      }
    }
    return Value.of(text);
  }

  private static BadInputException refuse(String file, String problem) {
    return new BadInputException(
        "%s %s. Write for example {\"risk_dprk\": \"yes\", \"decision_date\": \"2018-01-01\"}."
            .formatted(file, problem));
  }
}
