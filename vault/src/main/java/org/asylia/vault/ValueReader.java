package org.asylia.vault;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.asylia.vault.record.MalformedRecordException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns JSON into values of the vocabulary; takes exactly what {@link ValueWriter} writes. */
final class ValueReader {
  private final RecordShape.Cache shapes = new RecordShape.Cache();

  /** The value of a declared type. */
  Object read(Type declared, JsonNode node) {
    if (declared instanceof ParameterizedType several) {
      return several.getRawType() == Map.class ? map(several, node) : collection(several, node);
    }
    Class<?> type = (Class<?>) declared;
    if (type == boolean.class) {
      require(node.isBoolean(), type);
      return node.booleanValue();
    }
    if (type == int.class || type == Integer.class) {
      require(node.isInt(), type);
      return node.intValue();
    }
    if (type == long.class || type == Long.class) {
      require(node.isIntegralNumber() && node.canConvertToLong(), type);
      return node.longValue();
    }
    if (type.isSealed() || ValueTypes.inFamily(type)) {
      return member(type, node);
    }
    if (type.isRecord() && !shapes.shape(type).isCode()) {
      return object(type, node, 0);
    }
    require(node.isString(), type);
    return text(type, node.stringValue());
  }

  private Object text(Class<?> type, String text) {
    try {
      if (type == String.class) {
        return text;
      }
      if (type.isRecord()) {
        RecordShape shape = shapes.shape(type);
        return shape.create(new Object[] {text(shape.components().getFirst().getType(), text)});
      }
      if (type == UUID.class) {
        UUID id = UUID.fromString(text);
        require(id.toString().equals(text), type);
        return id;
      }
      if (type == LocalDate.class) {
        return LocalDate.parse(text);
      }
      if (type == Instant.class) {
        return Instant.parse(text);
      }
      if (type == Duration.class) {
        return Duration.parse(text);
      }
      return constant(type, text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw refused(type);
    }
  }

  private static Object constant(Class<?> type, String name) {
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return constant;
        }
      }
    }
    throw refused(type);
  }

  private Object collection(ParameterizedType declared, JsonNode node) {
    require(node.isArray(), List.class);
    List<Object> values = new ArrayList<>();
    for (JsonNode element : node) {
      values.add(read(declared.getActualTypeArguments()[0], element));
    }
    if (declared.getRawType() == Set.class) {
      Set<Object> distinct = new LinkedHashSet<>(values);
      require(distinct.size() == values.size(), Set.class);
      return distinct;
    }
    require(declared.getRawType() == List.class, List.class);
    return values;
  }

  private Object map(ParameterizedType declared, JsonNode node) {
    require(node.isObject(), Map.class);
    Type[] types = declared.getActualTypeArguments();
    Map<Object, Object> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      values.put(text((Class<?>) types[0], entry.getKey()), read(types[1], entry.getValue()));
    }
    return values;
  }

  private Object member(Class<?> type, JsonNode node) {
    JsonNode name = node.get(ValueTypes.TYPE);
    if (name == null || !name.isString()) {
      throw refused(type);
    }
    if (!type.isSealed()) {
      require(name.stringValue().equals(type.getSimpleName()), type);
      return object(type, node, 1);
    }
    Class<?> member = shapes.family(type).get(name.stringValue());
    if (member == null) {
      throw new MalformedRecordException(
          "This version knows no such " + type.getSimpleName() + "; a newer one wrote it.");
    }
    return object(member, node, 1);
  }

  private Object object(Class<?> type, JsonNode node, int expected) {
    require(node.isObject(), type);
    RecordShape shape = shapes.shape(type);
    Object[] values = new Object[shape.components().size()];
    int used = expected;
    for (int i = 0; i < values.length; i++) {
      RecordComponent component = shape.components().get(i);
      JsonNode inner = node.get(component.getName());
      used += inner == null ? 0 : 1;
      values[i] = component(component, inner, type);
    }
    if (used != node.size()) {
      throw new MalformedRecordException(
          "The content has a name that " + type.getSimpleName() + " does not know.");
    }
    return shape.create(values);
  }

  private Object component(RecordComponent component, @Nullable JsonNode node, Class<?> owner) {
    if (component.getType() == Optional.class) {
      Type inner = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      return node == null ? Optional.empty() : Optional.of(read(inner, node));
    }
    if (component.getType() == OptionalInt.class) {
      return node == null
          ? OptionalInt.empty()
          : OptionalInt.of((Integer) read(Integer.class, node));
    }
    if (component.getType() == OptionalLong.class) {
      return node == null ? OptionalLong.empty() : OptionalLong.of((Long) read(Long.class, node));
    }
    if (node == null) {
      throw new MalformedRecordException(
          "The content lacks " + component.getName() + " of " + owner.getSimpleName() + ".");
    }
    return read(component.getGenericType(), node);
  }

  private static void require(boolean holds, Class<?> type) {
    if (!holds) {
      throw refused(type);
    }
  }

  private static MalformedRecordException refused(Class<?> type) {
    return new MalformedRecordException("The content is no " + type.getSimpleName() + ".");
  }
}
