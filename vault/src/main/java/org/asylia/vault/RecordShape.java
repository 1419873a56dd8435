package org.asylia.vault;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.asylia.vault.record.MalformedRecordException;

/** How a record or a sealed type of the vocabulary is built, looked up once and kept. */
final class RecordShape {
  private final Class<?> type;
  private final List<RecordComponent> components;
  private final List<MethodHandle> accessors;
  private final Constructor<?> constructor;

  private RecordShape(Class<?> type) {
    this.type = type;
    components = List.of(type.getRecordComponents());
    accessors = components.stream().map(RecordShape::accessor).toList();
    constructor = constructorOf(type, components);
  }

  /** The shapes and sealed families met so far. */
  static final class Cache {
    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();
    private final Map<Class<?>, Map<String, Class<?>>> families = new ConcurrentHashMap<>();

    RecordShape shape(Class<?> type) {
      RecordShape known = shapes.get(type);
      return known != null ? known : shapes.computeIfAbsent(type, RecordShape::new);
    }

    /** The records of a sealed type by simple name. */
    Map<String, Class<?>> family(Class<?> sealed) {
      Map<String, Class<?>> known = families.get(sealed);
      return known != null ? known : families.computeIfAbsent(sealed, RecordShape::members);
    }
  }

  List<RecordComponent> components() {
    return components;
  }

  /** Whether the record stands for a single identifier or code, written as a plain string. */
  boolean isCode() {
    return components.size() == 1
        && (components.getFirst().getType() == UUID.class
            || components.getFirst().getType() == String.class);
  }

  Object value(Object owner, int component) {
    try {
      return accessors.get(component).invoke(owner);
    } catch (Throwable e) {
      throw new IllegalStateException(type.getSimpleName() + " could not be read.", e);
    }
  }

  Object create(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new MalformedRecordException(
          "The content is no " + type.getSimpleName() + ": its own checks refuse it.");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getSimpleName() + " could not be made.", e);
    }
  }

  private static Map<String, Class<?>> members(Class<?> sealed) {
    Map<String, Class<?>> members = new HashMap<>();
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      Map<String, Class<?>> found =
          permitted.isSealed() ? members(permitted) : Map.of(permitted.getSimpleName(), permitted);
      found.forEach((name, type) -> {
        if (members.put(name, type) != null) {
          throw new IllegalStateException(
              "Two records of " + sealed.getSimpleName() + " are called " + name + ".");
        }
      });
    }
    return Map.copyOf(members);
  }

  private static MethodHandle accessor(RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return MethodHandles.lookup()
          .unreflect(component.getAccessor())
          .asType(java.lang.invoke.MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(component + " is not accessible.", e);
    }
  }

  private static Constructor<?> constructorOf(Class<?> type, List<RecordComponent> components) {
    try {
      Class<?>[] parameters =
          components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> found = type.getDeclaredConstructor(parameters);
      found.setAccessible(true);
      return found;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(
          type.getSimpleName() + " has no constructor for " + Arrays.toString(components.toArray()),
          e);
    }
  }
}
