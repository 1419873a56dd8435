package org.asylia.vault.archive;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.vault.archive.TableShape.Column;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A row of a table as a line of JSON: the table's name under {@code table}, then its columns. */
final class RowLine {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private RowLine() {}

  /** Writes one row and a line feed. */
  static void write(OutputStream out, TableShape table, ResultSet row)
      throws SQLException, java.io.IOException {
    java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream(512);
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringProperty("table", table.name());
      int at = 1;
      for (Column column : table.columns()) {
        json.writeName(column.name());
        value(json, column, row, at++);
      }
      json.writeEndObject();
    }
    line.write('\n');
    line.writeTo(out);
  }

  private static void value(JsonGenerator json, Column column, ResultSet row, int at)
      throws SQLException {
    if (row.getObject(at) == null) {
      json.writeNull();
      return;
    }
    switch (column.form()) {
      case BYTES -> json.writeBinary(row.getBytes(at));
      case NUMBER -> json.writeNumber(row.getLong(at));
      case TRUTH -> json.writeBoolean(row.getBoolean(at));
      case TEXT -> json.writeString(row.getString(at));
    }
  }

  /**
   * Reads a line.
   *
   * @throws BadArchiveException when it is not the row of a table
   */
  static JsonNode read(byte[] line) {
    try {
      JsonNode row = JSON.readTree(new String(line, StandardCharsets.UTF_8));
      if (row != null && row.isObject() && row.path("table").isString()) {
        return row;
      }
    } catch (JacksonException e) {
      throw new BadArchiveException("a line is not JSON", e);
    }
    throw new BadArchiveException("a line is not the row of a table");
  }

  /** Binds a row's values to the statement that puts it in. */
  static void bind(PreparedStatement into, TableShape table, JsonNode row) throws SQLException {
    List<String> names = new ArrayList<>(row.propertyNames());
    List<String> wanted = new ArrayList<>(List.of("table"));
    table.columns().forEach(column -> wanted.add(column.name()));
    if (!names.equals(wanted)) {
      throw new BadArchiveException(
          "a row of the table "
              + table.name()
              + " has other columns than this version of Asylia; it needs the version that wrote"
              + " it");
    }
    int at = 1;
    for (Column column : table.columns()) {
      set(into, at++, column, row.path(column.name()));
    }
  }

  private static void set(PreparedStatement into, int at, Column column, JsonNode value)
      throws SQLException {
    if (value.isNull()) {
      into.setNull(at, Types.NULL);
      return;
    }
    switch (column.form()) {
      case BYTES -> into.setBytes(at, bytes(value));
      case NUMBER -> {
        require(value.isIntegralNumber() && value.canConvertToLong(), column);
        into.setLong(at, value.longValue());
      }
      case TRUTH -> {
        require(value.isBoolean(), column);
        into.setBoolean(at, value.booleanValue());
      }
      case TEXT -> {
        require(value.isString(), column);
        into.setString(at, value.stringValue());
      }
    }
  }

  /** The bytes of a value in canonical base64. */
  static byte[] bytes(JsonNode value) {
    return Optional.of(value)
        .filter(JsonNode::isString)
        .flatMap(text -> Base64Text.decoded(text.stringValue()))
        .orElseThrow(() -> new BadArchiveException("a value is not base64"));
  }

  private static void require(boolean holds, Column column) {
    if (!holds) {
      throw new BadArchiveException(
          "a value of the column " + column.name() + " is of another kind");
    }
  }
}
