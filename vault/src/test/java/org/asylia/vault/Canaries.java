package org.asylia.vault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Names that occur nowhere else, drawn from a seed, and every form in which one might be kept. */
final class Canaries {
  private static final String[] FIRST = "g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h".split(",", -1);
  private static final String[] MIDDLE =
      "a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i".split(",", -1);
  private static final String[] LAST =
      ",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t".split(",", -1);
  private static final int SYLLABLES = 6;

  private Canaries() {}

  /**
   * A name in Hangul and in Roman letters.
   *
   * @param romanised the syllables, each with its romanisation
   */
  record Name(String hangul, List<String> romanised) {

    /** Every text under which the name might be looked for. */
    List<String> spellings() {
      String joined = String.join("", romanised);
      String capital = joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
      return List.of(
          hangul, joined, capital, joined.toUpperCase(Locale.ROOT), String.join("-", romanised));
    }
  }

  /** So many names, no two alike but by chance of one in 10^24. */
  static List<Name> draw(int count, long seed) {
    Random random = new Random(seed);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder hangul = new StringBuilder();
      List<String> romanised = new ArrayList<>();
      for (int s = 0; s < SYLLABLES; s++) {
        int syllable = random.nextInt(11_172);
        hangul.append((char) (0xAC00 + syllable));
        romanised.add(FIRST[syllable / 588] + MIDDLE[syllable % 588 / 28] + LAST[syllable % 28]);
      }
      names.add(new Name(hangul.toString(), romanised));
    }
    return names;
  }

  /** A text as bytes: UTF-8, UTF-16 either way, base64 at each offset, hex of either case. */
  static List<byte[]> forms(String text) {
    List<byte[]> forms = new ArrayList<>();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    forms.add(utf8);
    forms.add(text.getBytes(StandardCharsets.UTF_16LE));
    forms.add(text.getBytes(StandardCharsets.UTF_16BE));
    forms.add(HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
    forms.add(HexFormat.of().withUpperCase().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
    for (int shift = 0; shift < 3; shift++) {
      byte[] shifted = new byte[shift + utf8.length];
      System.arraycopy(utf8, 0, shifted, shift, utf8.length);
      String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      String inner = base64.substring(shift == 0 ? 0 : shift + 1, base64.length() - 2);
      forms.add(inner.getBytes(StandardCharsets.US_ASCII));
    }
    return forms;
  }
}
