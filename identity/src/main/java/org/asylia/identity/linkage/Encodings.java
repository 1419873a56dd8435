package org.asylia.identity.linkage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which encoding a file is in: UTF-8 if it can be, else Korean or Chinese by its lead bytes. */
final class Encodings {
  private static final Charset KOREAN = Charset.forName("x-windows-949");
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final int LEAD = 0x81;
  private static final int HANGUL_FROM = 0xB0;
  private static final int HANGUL_TO = 0xC8;
  private static final double MOSTLY = 0.9;

  private Encodings() {}

  /** The encoding of these bytes, guessed. */
  static Charset of(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    boolean korean = inCharset(bytes, KOREAN).isPresent();
    boolean chinese = inCharset(bytes, CHINESE).isPresent();
    if (korean != chinese) {
      return korean ? KOREAN : CHINESE;
    }
    return hangulShare(bytes) >= MOSTLY ? KOREAN : CHINESE;
  }

  /** UTF-8, or UTF-8 cut within its last character. */
  private static boolean isUtf8(byte[] bytes) {
    for (int cut = 0; cut < 4 && cut <= bytes.length; cut++) {
      byte[] some = cut == 0 ? bytes : java.util.Arrays.copyOf(bytes, bytes.length - cut);
      if (inCharset(some, StandardCharsets.UTF_8).isPresent()) {
        return true;
      }
    }
    return false;
  }

  static Optional<CharBuffer> inCharset(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes)));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** How many of the two-byte characters stand where EUC-KR keeps Hangul. */
  private static double hangulShare(byte[] bytes) {
    int hangul = 0;
    int all = 0;
    for (int at = 0; at + 1 < bytes.length; at++) {
      int lead = bytes[at] & 0xFF;
      if (lead >= LEAD) {
        all++;
        hangul += lead >= HANGUL_FROM && lead <= HANGUL_TO ? 1 : 0;
        at++;
      }
    }
    return all == 0 ? 0 : (double) hangul / all;
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
