package org.asylia.vault;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Makes random values of the vocabulary from its types. */
final class RandomValues {
  /** Texts that pass the checks of the small codes among the vocabulary. */
  private static final List<String> TEXTS =
      List.of("TH", "ko", "가나 다", "", "a \"quoted\"\n\u0000 text", "ab".repeat(32), "x");

  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  /** The records of a sealed type. */
  static List<Class<?>> records(Class<?> sealed) {
    List<Class<?>> all = new ArrayList<>();
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      all.addAll(permitted.isSealed() ? records(permitted) : List.of(permitted));
    }
    return all;
  }

  /** A value of a type; tries again where the type's own checks refuse one. */
  Object of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return container(generic);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isSealed()) {
      List<Class<?>> members = records(raw);
      return of(members.get(random.nextInt(members.size())));
    }
    if (raw.isRecord()) {
      return record(raw);
    }
    if (raw.isEnum()) {
      Object[] constants = raw.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    return plain(raw);
  }

  private Object plain(Class<?> type) {
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type == int.class) {
      return random.nextInt(100);
    }
    if (type == long.class) {
      return random.nextLong();
    }
    if (type == String.class) {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }
    if (type == UUID.class) {
      return new UUID(random.nextLong(), random.nextLong());
    }
    if (type == LocalDate.class) {
      return LocalDate.ofEpochDay(random.nextInt(30_000));
    }
    if (type == Instant.class) {
      return Instant.ofEpochSecond(random.nextInt(2_000_000_000));
    }
    if (type == OptionalInt.class) {
      return random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(12)) : OptionalInt.empty();
    }
    if (type == OptionalLong.class) {
      return random.nextBoolean() ? OptionalLong.of(random.nextInt()) : OptionalLong.empty();
    }
    if (type == Duration.class) {
      return Duration.ofSeconds(random.nextInt(1_000_000));
    }
    throw new AssertionError("no random values for " + type);
  }

  private Object container(ParameterizedType type) {
    Type inner = type.getActualTypeArguments()[0];
    if (type.getRawType() == Optional.class) {
      return random.nextBoolean() ? Optional.of(of(inner)) : Optional.empty();
    }
    if (type.getRawType() == Map.class) {
      Map<Object, Object> map = new HashMap<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        map.put(of(inner), of(type.getActualTypeArguments()[1]));
      }
      return map;
    }
    List<Object> values = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      values.add(of(inner));
    }
    return type.getRawType() == Set.class ? Set.copyOf(values) : values;
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    for (int attempt = 0; attempt < 1000; attempt++) {
      Object[] values = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = of(components[i].getGenericType());
      }
      Optional<Object> made = make(type, types, values);
      if (made.isPresent()) {
        return made.get();
      }
    }
    throw new AssertionError("its own checks refuse every random " + type.getSimpleName());
  }

  private static Optional<Object> make(Class<?> type, Class<?>[] types, Object[] values) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(values));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getSimpleName(), e);
    }
  }
}
