package org.asylia.identity.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.EnumSet;
import java.util.Locale;

/** Takes a written name apart: normalises, drops what is no letter, and keeps what breaks it up. */
final class WrittenReader {
  /** How many letters of a name are read. */
  static final int LETTERS = 40;

  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
  private static final Normalizer2 APART = Normalizer2.getNFDInstance();
  private static final int BREVE = 0x0306;
  private static final int CARON = 0x030C;
  private static final int DIAERESIS = 0x0308;

  private final EnumSet<NameMark> marks = EnumSet.noneOf(NameMark.class);
  private final int[] letters = new int[LETTERS];
  private final byte[] breaks = new byte[LETTERS + 1];
  private boolean tones;
  private int length;
  private byte pending = Written.WORD;

  private WrittenReader() {}

  /** Takes a written name apart. Never fails: what cannot be used is marked and left aside. */
  static Written read(String form) {
    WrittenReader reader = new WrittenReader();
    reader.take(reader.clean(form));
    reader.breaks[reader.length] = Written.WORD;
    int[] letters = java.util.Arrays.copyOf(reader.letters, reader.length);
    byte[] breaks = java.util.Arrays.copyOf(reader.breaks, reader.length + 1);
    return new Written(letters, breaks, reader.marks);
  }

  private String clean(String form) {
    String usual = COMPATIBLE.normalize(form);
    if (usual.codePoints().anyMatch(WrittenReader::isInvisible)) {
      marks.add(NameMark.INVISIBLE_CHARACTERS);
    }
    if (form.codePoints().anyMatch(WrittenReader::isWide)) {
      marks.add(NameMark.COMPATIBILITY_CHARACTERS);
    }
    String one = LookAlikes.replace(usual);
    if (!one.equals(usual)) {
      marks.add(NameMark.LOOK_ALIKES);
    }
    return one.toLowerCase(Locale.ROOT);
  }

  private void take(String text) {
    tones = APART.normalize(text).codePoints().anyMatch(WrittenReader::isTone);
    for (int at = 0; at < text.length(); ) {
      int each = text.codePointAt(at);
      at += Character.charCount(each);
      if ((each >= 0xC0 && each < 0x250) || (each >= 0x1E00 && each < 0x1F00)) {
        takeLatin(APART.normalize(Character.toString(each)));
      } else {
        takeOne(each);
      }
    }
  }

  private void takeLatin(String apart) {
    for (int at = 0; at < apart.length(); ) {
      int each = apart.codePointAt(at);
      at += Character.charCount(each);
      int next = at < apart.length() ? apart.codePointAt(at) : 0;
      boolean breve = next == BREVE || (next == CARON && !tones);
      if (each == 'o' && breve) {
        takeOne('ŏ');
      } else if (each == 'u' && breve) {
        takeOne('ŭ');
      } else if (each == 'u' && next == DIAERESIS) {
        takeOne('v');
      } else {
        spelledOut(each);
      }
    }
  }

  private void spelledOut(int each) {
    switch (each) {
      case 'æ' -> takeAll("ae");
      case 'œ' -> takeAll("oe");
      case 'ø' -> takeOne('o');
      case 'ß' -> takeAll("ss");
      case 'ł' -> takeOne('l');
      case 'đ', 'ð' -> takeOne('d');
      case 'ı' -> takeOne('i');
      default -> takeOne(each);
    }
  }

  private void takeAll(String some) {
    some.chars().forEach(this::takeOne);
  }

  private void takeOne(int each) {
    if (isApostrophe(each)) {
      apostrophe();
    } else if (Letters.number(each) != 0 || isKnownLetter(each)) {
      add(each);
    } else if (isHyphen(each)) {
      pending = stronger(pending, Written.HYPHEN);
    } else if (each == ',' || each == '、' || each == ';') {
      pending = Written.COMMA;
    } else if (UCharacter.isUWhiteSpace(each) || each == '.' || each == '_' || each == '/') {
      pending = stronger(pending, Written.WORD);
    } else if (!isMark(each) && !isInvisible(each)) {
      marks.add(NameMark.SYMBOLS_LEFT_ASIDE);
      pending = stronger(pending, Written.WORD);
    }
  }

  private void apostrophe() {
    if (length > 0 && pending == Written.JOINED) {
      add('\'');
    }
  }

  private void add(int letter) {
    if (pending == Written.JOINED && length > 1 && letters[length - 1] == '\'') {
      mangledBreve(letter);
    }
    if (length == LETTERS) {
      marks.add(NameMark.TRUNCATED);
      return;
    }
    breaks[length] = length == 0 ? Written.WORD : pending;
    letters[length++] = letter;
    pending = Written.JOINED;
  }

  /** Lists print Chŏng as Cho'ng: an apostrophe between o or u and a consonant was a breve. */
  private void mangledBreve(int next) {
    int vowel = letters[length - 2];
    if ((vowel == 'o' || vowel == 'u') && !Letters.startsVowel(next) && next != '\'') {
      letters[length - 2] = vowel == 'o' ? 'ŏ' : 'ŭ';
      length--;
    }
  }

  private static byte stronger(byte one, byte other) {
    return one > other ? one : other;
  }

  private static boolean isKnownLetter(int each) {
    return switch (Scripts.of(each)) {
      case HANGUL -> Hangul.isSyllable(each);
      case HAN, CYRILLIC -> isLetter(each);
      case THAI -> each < 0x0E47 || each > 0x0E4E;
      case LAO -> each < 0x0EC8 || each > 0x0ECC;
      default -> false;
    };
  }

  private static boolean isLetter(int each) {
    return UCharacter.isLetter(each);
  }

  /** The marks of pinyin's first, second and fourth tone: beside them a caron is the third. */
  private static boolean isTone(int each) {
    return each == 0x0304 || each == 0x0301 || each == 0x0300;
  }

  private static boolean isMark(int each) {
    int type = UCharacter.getType(each);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isWide(int each) {
    return (each >= 0xFF01 && each <= 0xFFEE) || (each >= 0xF900 && each <= 0xFAFF);
  }

  private static boolean isInvisible(int each) {
    return UCharacter.hasBinaryProperty(each, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        || UCharacter.hasBinaryProperty(each, UProperty.BIDI_CONTROL);
  }

  private static boolean isApostrophe(int each) {
    return "'’‘ʼʻ`´′ʹ".indexOf(each) >= 0;
  }

  private static boolean isHyphen(int each) {
    return "-‐‑‒–—―·・‧−".indexOf(each) >= 0;
  }
}
