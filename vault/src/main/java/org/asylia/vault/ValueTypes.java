package org.asylia.vault;

import java.util.Arrays;

/** What writing and reading agree on. */
final class ValueTypes {
  /** The property that names the record of a sealed type. */
  static final String TYPE = "type";

  private ValueTypes() {}

  /** Whether a record is one of several that can stand in the same place. */
  static boolean inFamily(Class<?> record) {
    return record.isRecord() && Arrays.stream(record.getInterfaces()).anyMatch(Class::isSealed);
  }
}
