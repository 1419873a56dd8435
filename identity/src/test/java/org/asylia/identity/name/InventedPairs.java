package org.asylia.identity.name;

import java.util.Random;

/** A file of labelled pairs of invented names. */
public final class InventedPairs {
  private InventedPairs() {}

  /** So many names beside their Latin writing, each also beside somebody else's. */
  public static String csv(Random random, int names, String eo) {
    StringBuilder csv =
        new StringBuilder(
            "label,kind,category,attested_or_derived,id_a,id_b,form_a,scheme_a,form_b,scheme_b\n");
    String before = "박철수";
    for (int i = 0; i < names; i++) {
      String hangul = Invented.hangul(random);
      String latin = Invented.latin(hangul, eo);
      csv.append(line(1, "p" + i, "p" + i, hangul, latin));
      if (!before.equals(hangul)) {
        csv.append(line(0, "p" + (i + names), "p" + i, before, latin));
      }
      before = hangul;
    }
    return csv.toString();
  }

  private static String line(int label, String one, String other, String hangul, String latin) {
    return String.join(
            ",",
            String.valueOf(label),
            label == 1 ? "same" : "random",
            "hangul-latin",
            "derived",
            one,
            other,
            hangul,
            "hangul",
            latin,
            "latin-adhoc")
        + "\n";
  }
}
