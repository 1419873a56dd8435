package org.asylia.desk.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The appearance a reader chose: as the device says, light, or dark. */
public enum Appearance {
  DEVICE,
  LIGHT,
  DARK;

  /** The value used in cookies, forms and the {@code data-appearance} attribute. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The appearance with this code, or empty. */
  public static Optional<Appearance> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
