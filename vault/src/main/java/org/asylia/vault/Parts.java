package org.asylia.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.Part;
import org.asylia.vault.record.PartCode;

/** Sets of parts as one number: the part with code c is the bit with value 2 to the power c. */
final class Parts {
  /** All parts of a case that are sealed. */
  static final Set<Part> SEALED =
      Set.copyOf(EnumSet.of(Part.IDENTITY, Part.CLAIM, Part.MEDICAL, Part.CONFIDENTIAL));

  /** All bits there are. */
  static final int ALL = bits(SEALED);

  private Parts() {}

  static int bits(Collection<Part> parts) {
    return parts.stream().mapToInt(part -> 1 << PartCode.of(part)).reduce(0, (a, b) -> a | b);
  }

  static Set<Part> of(int bits) {
    EnumSet<Part> parts = EnumSet.noneOf(Part.class);
    for (Part part : SEALED) {
      if ((bits & (1 << PartCode.of(part))) != 0) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Those whose keys stand in a wrap, by code: all but identity, whose key the registry holds. */
  static List<Part> keyed(int bits) {
    List<Part> keyed = new ArrayList<>();
    for (int code = 0; ; code++) {
      Optional<Part> part = PartCode.part(code);
      if (part.isEmpty()) {
        return keyed;
      }
      if (part.get() != Part.IDENTITY && of(bits).contains(part.get())) {
        keyed.add(part.get());
      }
    }
  }
}
