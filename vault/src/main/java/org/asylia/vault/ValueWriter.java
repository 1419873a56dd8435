package org.asylia.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns values of the vocabulary into JSON. */
final class ValueWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final RecordShape.Cache shapes = new RecordShape.Cache();

  /** The JSON of a value that is declared as a type. */
  JsonNode write(Class<?> declared, Object value) {
    return switch (value) {
      case String text -> NODES.stringNode(text);
      case Boolean flag -> NODES.booleanNode(flag);
      case Integer number -> NODES.numberNode(number);
      case Long number -> NODES.numberNode(number);
      case Enum<?> constant -> NODES.stringNode(constant.name());
      case UUID id -> NODES.stringNode(id.toString());
      case LocalDate day -> NODES.stringNode(day.toString());
      case Instant time -> NODES.stringNode(time.toString());
      case Duration span -> NODES.stringNode(span.toString());
      case Map<?, ?> map -> entries(map);
      case Collection<?> many -> array(many);
      case Record structured -> object(declared, structured);
      default ->
          throw new IllegalArgumentException(
              "The record format has no form for " + value.getClass().getName() + ".");
    };
  }

  private JsonNode object(Class<?> declared, Record value) {
    RecordShape shape = shapes.shape(value.getClass());
    boolean named = ValueTypes.inFamily(value.getClass());
    if (!named && shape.isCode()) {
      return write(declared, shape.value(value, 0));
    }
    ObjectNode node = NODES.objectNode();
    if (named) {
      node.put(ValueTypes.TYPE, value.getClass().getSimpleName());
    }
    for (int i = 0; i < shape.components().size(); i++) {
      String name = shape.components().get(i).getName();
      Optional<?> present = present(shape.value(value, i));
      present.ifPresent(inner -> node.set(name, write(inner.getClass(), inner)));
    }
    return node;
  }

  private static Optional<?> present(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional;
      case OptionalInt number ->
          number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
      case OptionalLong number ->
          number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
      default -> Optional.of(value);
    };
  }

  /** A map is an object; its keys are enumerations or codes. */
  private ObjectNode entries(Map<?, ?> map) {
    ObjectNode node = NODES.objectNode();
    map.forEach((key, value) ->
        node.set(write(key.getClass(), key).stringValue(), write(value.getClass(), value)));
    return node;
  }

  private ArrayNode array(Collection<?> many) {
    ArrayNode array = NODES.arrayNode();
    many.forEach(value -> array.add(write(value.getClass(), value)));
    return array;
  }
}
