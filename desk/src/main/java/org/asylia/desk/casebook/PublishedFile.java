package org.asylia.desk.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A file of published decisions, schema {@code decisions/1}: a JSON object whose {@code decisions}
 * is a list of rows. It is read row by row, twice: once to see that it is whole, once for its rows.
 */
public final class PublishedFile {
  /** The schema that is read. */
  public static final String SCHEMA = "decisions/1";

  private static final int LONGEST_TEXT = 16_000_000;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_TEXT)
                  .maxNestingDepth(64)
                  .maxNameLength(1_000)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Path path;
  private final long rows;

  private PublishedFile(Path path, long rows) {
    this.path = path;
    this.rows = rows;
  }

  /**
   * Opens a file and reads it through once.
   *
   * @throws UnreadableFileException where it is not there, not JSON or of another schema
   */
  public static PublishedFile open(Path path) throws UnreadableFileException {
    if (!Files.isRegularFile(path)) {
      throw new UnreadableFileException(
          path, "there is no such file. Give the path of a JSON file of published decisions.");
    }
    try (InputStream in = Files.newInputStream(path);
        JsonParser parser = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), in)) {
      return new PublishedFile(path, new Outline(path, parser).rows());
    } catch (IOException e) {
      throw new UnreadableFileException(
          path, "the file cannot be read (" + e.getClass().getSimpleName() + ").");
    } catch (JacksonException e) {
      throw new UnreadableFileException(path, "the file is not whole JSON" + place(e) + ".");
    }
  }

  /** How many rows there are. */
  public long rows() {
    return rows;
  }

  /**
   * Reads every row in order, one at a time.
   *
   * @param vocabulary the paths that facts are read from, such as {@code facts.risk_dprk}
   */
  void forEach(Set<String> vocabulary, Consumer<PublishedRow> rows) throws UnreadableFileException {
    try (InputStream in = Files.newInputStream(path);
        JsonParser parser = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean decisions = parser.currentName().equals("decisions");
        parser.nextToken();
        if (decisions) {
          rows(parser, vocabulary, rows);
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new UnreadableFileException(
          path, "the file could be read once and then no more (" + e.getClass().getName() + ").");
    } catch (JacksonException e) {
      throw new UnreadableFileException(path, "the file changed while it was read" + place(e));
    }
  }

  private static void rows(JsonParser parser, Set<String> vocabulary, Consumer<PublishedRow> rows) {
    for (long number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
      rows.accept(RowReader.read(parser, number, vocabulary));
    }
  }

  private static String place(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return at == null || at.getLineNr() < 1
        ? ""
        : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
  }

  /** The outline of a file: its schema and the number of its rows. */
  private static final class Outline {
    private final Path path;
    private final JsonParser parser;
    private String schema = "";
    private long rows = -1;

    Outline(Path path, JsonParser parser) {
      this.path = path;
      this.parser = parser;
    }

    long rows() throws UnreadableFileException {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableFileException(path, "the file is not a JSON object." + expected());
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        property(name);
      }
      if (parser.nextToken() != null) {
        throw new UnreadableFileException(path, "more follows after the end of the JSON object.");
      }
      if (!schema.equals(SCHEMA)) {
        throw new UnreadableFileException(path, "the file is not of that schema." + expected());
      }
      if (rows < 0) {
        throw new UnreadableFileException(path, "the file has no list \"decisions\"." + expected());
      }
      return rows;
    }

    private void property(String name) {
      if (name.equals("schema") && parser.currentToken() == JsonToken.VALUE_STRING) {
        schema = parser.getString();
      } else if (name.equals("decisions") && parser.currentToken() == JsonToken.START_ARRAY) {
        for (rows = 0; parser.nextToken() != JsonToken.END_ARRAY; rows++) {
          parser.skipChildren();
        }
      } else {
        parser.skipChildren();
      }
    }

    private static String expected() {
      return " Expected is {\"schema\":\"" + SCHEMA + "\",\"decisions\":[...]}.";
    }
  }
}
