package org.asylia.desk.casebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.asylia.desk.casebook.PublishedRow.Written;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one row from a stream of tokens, keeping only what a replay may read. */
final class RowReader {
  private static final int LONGEST = 2_000;
  private static final Set<String> TEXTS =
      Set.of("id", "country", "citation", "decided", "kind", "rule_version", "outcome", "split");
  private static final Set<String> KNOWN = Set.of("court", "determinative", "provenance", "note");
  private static final Set<String> BLOCKS = Set.of("facts", "findings");
  private static final int MOST_FIELDS = 500;

  private final JsonParser parser;
  private final Set<String> vocabulary;
  private final Map<String, Written> texts = new HashMap<>();
  private final Map<String, Written> fields = new HashMap<>();
  private final Set<String> inferred = new HashSet<>();
  private final Set<String> unread = new HashSet<>();

  private RowReader(JsonParser parser, Set<String> vocabulary) {
    this.parser = parser;
    this.vocabulary = vocabulary;
  }

  /**
   * Reads the value at which the parser stands.
   *
   * @param vocabulary the paths that facts are read from
   */
  static PublishedRow read(JsonParser parser, long number, Set<String> vocabulary) {
    RowReader reader = new RowReader(parser, vocabulary);
    boolean wellFormed = parser.currentToken() == JsonToken.START_OBJECT;
    if (wellFormed) {
      reader.row();
    } else {
      parser.skipChildren();
    }
    return new PublishedRow(
        number,
        wellFormed,
        reader.texts,
        !reader.fields.isEmpty(),
        reader.fields,
        reader.inferred,
        reader.unread);
  }

  private void row() {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (TEXTS.contains(name)) {
        keep(texts, name);
      } else if (BLOCKS.contains(name)) {
        block(name);
      } else if (name.equals("inferred")) {
        inferred();
      } else {
        if (!KNOWN.contains(name)) {
          unread(name);
        }
        parser.skipChildren();
      }
    }
  }

  private void block(String block) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String path = block + "." + parser.currentName();
      parser.nextToken();
      if (vocabulary.contains(path)) {
        keep(fields, path);
      } else {
        unread(path);
        parser.skipChildren();
      }
    }
  }

  private void inferred() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.VALUE_STRING && inferred.size() < MOST_FIELDS) {
        inferred.add(cut(parser.getString()));
      } else {
        parser.skipChildren();
      }
    }
  }

  private void keep(Map<String, Written> into, String name) {
    switch (parser.currentToken()) {
      case VALUE_NULL -> {}
      case START_ARRAY, START_OBJECT -> {
        parser.skipChildren();
        into.put(name, new Written.Unusable("a list or an object"));
      }
      default -> into.put(name, written(parser.getString()));
    }
  }

  private static Written written(String text) {
    return text.length() > LONGEST
        ? new Written.Unusable("a text of " + text.length() + " characters")
        : new Written.Text(text);
  }

  private void unread(String name) {
    if (unread.size() < MOST_FIELDS) {
      unread.add(cut(name));
    }
  }

  private static String cut(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }
}
