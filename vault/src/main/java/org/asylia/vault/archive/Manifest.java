package org.asylia.vault.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.asylia.vault.crypto.Hash;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive consists of; written last, so that an archive with a manifest is whole.
 *
 * @param kind {@code asylia-export} or {@code asylia-backup}
 * @param size how many entries of the log it holds
 * @param checkpoint the node's signed statement of that, as a note
 * @param made when, for backups; in text so that nothing is rounded
 * @param keysExpire until when its case keys may be kept, for backups
 * @param files every file of it by name, with its length and SHA-256
 */
public record Manifest(
    String kind,
    long size,
    String checkpoint,
    Optional<String> made,
    Optional<String> keysExpire,
    Map<String, Listed> files) {
  /** Its file name. */
  public static final String NAME = "manifest.json";

  static final String EXPORT = "asylia-export";
  static final String BACKUP = "asylia-backup";
  private static final int VERSION = 1;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /** Copies the files, ordered by name. */
  public Manifest {
    files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /**
   * A file of the archive.
   *
   * @param bytes its length
   * @param sha256 its digest
   */
  public record Listed(long bytes, Hash sha256) {}

  byte[] encode() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("format", kind);
    out.put("version", VERSION);
    out.put("size", size);
    out.put("checkpoint", checkpoint);
    made.ifPresent(time -> out.put("made", time));
    keysExpire.ifPresent(time -> out.put("keysExpire", time));
    Map<String, Object> listed = new LinkedHashMap<>();
    files.forEach((name, file) -> {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("bytes", file.bytes());
      one.put("sha256", file.sha256().toString());
      listed.put(name, one);
    });
    out.put("files", listed);
    return (JSON.writeValueAsString(out) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /**
   * Reads a manifest.
   *
   * @throws BadArchiveException when it is none, or of a later version
   */
  static Manifest decode(byte[] bytes) {
    try {
      JsonNode in = JSON.readTree(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
      require(in != null && in.isObject(), "its manifest is not an object");
      String kind = text(in, "format");
      require(kind.equals(EXPORT) || kind.equals(BACKUP), "its manifest is of another kind");
      int version = in.path("version").asInt(0);
      require(version == VERSION, "its format has version " + version + ", this program reads 1");
      require(in.path("size").isIntegralNumber(), "its manifest names no size");
      Map<String, Listed> files = new TreeMap<>();
      for (Map.Entry<String, JsonNode> file : in.path("files").properties()) {
        files.put(name(file.getKey()), listed(file.getValue()));
      }
      return new Manifest(
          kind,
          in.path("size").asLong(),
          text(in, "checkpoint"),
          Optional.of(in.path("made").asString("")).filter(time -> !time.isEmpty()),
          Optional.of(in.path("keysExpire").asString("")).filter(time -> !time.isEmpty()),
          files);
    } catch (JacksonException e) {
      throw new BadArchiveException("its manifest is not JSON", e);
    }
  }

  private static Listed listed(JsonNode file) {
    require(file.path("bytes").isIntegralNumber(), "its manifest names no length");
    try {
      byte[] sha256 = java.util.HexFormat.of().parseHex(text(file, "sha256"));
      return new Listed(file.path("bytes").asLong(), Hash.of(sha256));
    } catch (IllegalArgumentException e) {
      throw new BadArchiveException("a digest in its manifest is no digest", e);
    }
  }

  /** A name within the archive: no way out of its folder. */
  private static String name(String name) {
    boolean plain =
        name.matches("[a-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*){0,6}")
            && name.length() < 200;
    require(plain, "its manifest names a file that no archive has");
    return name;
  }

  private static String text(JsonNode in, String name) {
    require(in.path(name).isString(), "its manifest has no " + name);
    return in.path(name).stringValue();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new BadArchiveException(otherwise);
    }
  }

  /** The files whose name begins so, in order. */
  List<String> under(String prefix) {
    return files.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
  }
}
