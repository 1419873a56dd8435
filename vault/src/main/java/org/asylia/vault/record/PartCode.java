package org.asylia.vault.record;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.asylia.casefile.Part;

/** The numbers and names of the parts in the record format. They never change. */
public final class PartCode {
  private static final List<Part> BY_CODE =
      List.of(Part.PUBLIC, Part.IDENTITY, Part.CLAIM, Part.MEDICAL, Part.CONFIDENTIAL);

  private PartCode() {}

  /** The number of a part: 0 to 4. */
  public static int of(Part part) {
    return BY_CODE.indexOf(part);
  }

  /** The part with a number, or empty when this version of the format has none. */
  public static Optional<Part> part(int code) {
    return code >= 0 && code < BY_CODE.size() ? Optional.of(BY_CODE.get(code)) : Optional.empty();
  }

  /** The name of a part: lower-case ASCII. */
  public static byte[] label(Part part) {
    return part.name().toLowerCase(Locale.ROOT).getBytes(US_ASCII);
  }
}
