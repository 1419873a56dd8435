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
  private final List<String> inner = new ArrayList<>();

  NotNames(Tables tables) {
    for (List<String> each : tables.records("not_names.csv")) {
      words.put(each.get(1), each.get(0));
      boolean wide = each.get(1).codePointAt(0) > 0x0D80 && each.get(1).length() > 1;
      if (wide && !"title".equals(each.get(0))) {
        inner.add(each.get(1));
      }
    }
  }

  /** Takes titles out of an entry and marks what is a placeholder or a description. */
  String clean(String form, Set<NameMark> marks) {
    String plain = form.strip().toLowerCase(Locale.ROOT);
    if (is(plain, "placeholder")) {
      marks.add(NameMark.PLACEHOLDER);
    }
    String[] parts = form.split("(?<=[\\s.,()])|(?=[\\s,()])", 200);
    StringBuilder kept = new StringBuilder(form.length());
    for (String part : parts) {
      String word = part.toLowerCase(Locale.ROOT).replace(".", "").strip();
      if (is(word, "title")) {
        marks.add(NameMark.TITLE);
        kept.append(' ');
      } else {
        note(word, marks);
        kept.append(part);
      }
    }
    return honorific(kept.toString(), marks);
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
    for (Map.Entry<String, String> each : words.entrySet()) {
      String title = each.getKey();
      boolean wide = title.codePointAt(0) > 0x0D80;
      if (wide && "title".equals(each.getValue()) && form.strip().endsWith(title)) {
        String rest = form.strip().substring(0, form.strip().length() - title.length());
        if (rest.strip().codePointCount(0, rest.strip().length()) >= 3) {
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
