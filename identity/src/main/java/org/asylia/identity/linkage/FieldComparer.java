package org.asylia.identity.linkage;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.asylia.identity.name.NameModel;

/** Says on which level two values of a field agree. Immutable; any threads. */
interface FieldComparer {
  /** What the levels are called, from full agreement down to none. */
  List<String> levels();

  /** The level of two values, by their numbers. */
  int level(int one, int other);

  /** The level if both have no value, or only one; {@link Values#NONE} if that says nothing. */
  default int absent(boolean both) {
    return Values.NONE;
  }

  static FieldComparer of(FieldRule rule, Values values, Supplier<NameModel> names) {
    FieldComparer stated = stated(rule, values, names);
    return rule.absence() ? new AbsenceComparer(stated) : stated;
  }

  private static FieldComparer stated(FieldRule rule, Values values, Supplier<NameModel> names) {
    return switch (rule.comparison()) {
      case EXACT -> new ExactComparer();
      case TEXT -> new TextComparer(values.distinct());
      case DIGITS -> new DigitsComparer(values.distinct());
      case DATE -> new DateComparer(values.distinct(), new LunarCalendar());
      case NAME -> new NameComparer(values.distinct(), names.get());
    };
  }

  /** The same or not. */
  record ExactComparer() implements FieldComparer {
    @Override
    public List<String> levels() {
      return List.of("same", "different");
    }

    @Override
    public int level(int one, int other) {
      return one == other ? 0 : 1;
    }
  }

  /** Letters: the same, one slip, alike, somewhat alike, different. */
  record TextComparer(List<String> texts) implements FieldComparer {
    private static final double ALIKE = 0.92;
    private static final double SOMEWHAT = 0.8;

    @Override
    public List<String> levels() {
      return List.of("same", "one-slip", "alike", "somewhat-alike", "different");
    }

    @Override
    public int level(int one, int other) {
      if (one == other) {
        return 0;
      }
      String first = texts.get(one);
      String second = texts.get(other);
      if (Spelling.oneSlip(first, second)) {
        return 1;
      }
      double alike = Spelling.jaroWinkler(first, second);
      return alike >= ALIKE ? 2 : alike >= SOMEWHAT ? 3 : 4;
    }
  }

  /** Digits: the same, one slip, different. */
  record DigitsComparer(List<String> texts) implements FieldComparer {
    @Override
    public List<String> levels() {
      return List.of("same", "one-slip", "different");
    }

    @Override
    public int level(int one, int other) {
      return one == other ? 0 : Spelling.oneSlip(texts.get(one), texts.get(other)) ? 1 : 2;
    }
  }

  /** Any other, where having no value speaks too. */
  record AbsenceComparer(FieldComparer stated) implements FieldComparer {
    @Override
    public List<String> levels() {
      return Stream.concat(stated.levels().stream(), Stream.of("both-absent", "one-absent"))
          .toList();
    }

    @Override
    public int level(int one, int other) {
      return stated.level(one, other);
    }

    @Override
    public int absent(boolean both) {
      return stated.levels().size() + (both ? 0 : 1);
    }
  }
}
