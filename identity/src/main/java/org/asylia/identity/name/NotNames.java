package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows entries that hold no name, and the words that stand beside one. */
final class NotNames {
  private final Map<String, String> words = new HashMap<>();
  private static final String BREAKS = " \t\n.,()\u00A0\u3000";

  private final List<String> titles = new ArrayList<>();
  private final List<String> inner = new ArrayList<>();

  NotNames(Tables tables) {
    for (List<String> each : tables.records("not_names.csv")) {
      words.put(each.get(1), each.get(0));
      boolean wide = each.get(1).codePointAt(0) > 0x0D80 && each.get(1).length() > 1;
      if (wide && !"title".equals(each.get(0))) {
        inner.add(each.get(1));
      }
      if (each.get(1).codePointAt(0) > 0x0D80 && "title".equals(each.get(0))) {
        titles.add(each.get(1));
      }
    }
  }

  /** Takes titles out of an entry and marks what is a placeholder or a description. */
  String clean(String form, Set<NameMark> marks) {
    String plain = form.strip().toLowerCase(Locale.ROOT);
    if (is(plain, "placeholder")) {
      marks.add(NameMark.PLACEHOLDER);
    }
    StringBuilder kept = new StringBuilder(form.length());
    int start = 0;
    for (int at = 0; at <= form.length(); at++) {
      if (at == form.length() || BREAKS.indexOf(form.charAt(at)) >= 0) {
        word(form.substring(start, at), kept, marks);
        if (at < form.length()) {
          kept.append(form.charAt(at));
        }
        start = at + 1;
      }
    }
    return honorific(kept.toString(), marks);
  }

  private void word(String written, StringBuilder kept, Set<NameMark> marks) {
    String word = written.toLowerCase(Locale.ROOT);
    if (is(word, "title")) {
      marks.add(NameMark.TITLE);
    } else if (!word.isEmpty()) {
      note(word, marks);
      kept.append(written);
    }
  }

  private void note(String word, Set<NameMark> marks) {
    if (is(word, "placeholder") && word.length() > 2) {
      marks.add(NameMark.PLACEHOLDER);
    }
    if (is(word, "description")) {
      marks.add(NameMark.DESCRIPTION);
    }
    for (String each : inner) {
      if (word.contains(each) && word.length() >= each.length()) {
        marks.add(is(each, "placeholder") ? NameMark.PLACEHOLDER : NameMark.DESCRIPTION);
      }
    }
  }

  /** Korean and Chinese titles follow the name without a space. */
  private String honorific(String form, Set<NameMark> marks) {
    String text = form.strip();
    for (String title : titles) {
      if (text.endsWith(title)) {
        String rest = text.substring(0, text.length() - title.length()).strip();
        if (rest.codePointCount(0, rest.length()) >= 3) {
          marks.add(NameMark.TITLE);
          return rest;
        }
      }
    }
    return form;
  }

  private boolean is(String word, String kind) {
    return kind.equals(words.getOrDefault(word, ""));
  }
}
