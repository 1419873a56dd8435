package org.asylia.desk.attaching;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * The kinds of file a case takes, and how large each may be. What a file is, its first bytes say;
 * its name only tells kinds apart that begin alike. Safe for use by several threads.
 */
public final class FileKinds {
  /** How many bytes at the beginning are looked at. */
  public static final int LOOKED_AT = 64 * 1024;

  private static final long MIB = 1L << 20;
  private static final long PAPER = 512 * MIB;
  private static final long RECORDING = 4096 * MIB;
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private static final Map<String, Long> LIMITS = limits();

  private final MimeTypes magic = TikaConfig.getDefaultConfig().getMimeRepository();

  private static Map<String, Long> limits() {
    Stream<String> papers =
        Stream.of(
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/tiff",
            "image/webp",
            "image/heic",
            "image/heif",
            "application/pdf",
            "text/plain",
            "application/rtf",
            "message/rfc822",
            "application/vnd.oasis.opendocument.text",
            OFFICE + "wordprocessingml.document",
            OFFICE + "spreadsheetml.sheet",
            OFFICE + "presentationml.presentation");
    Stream<String> recordings =
        Stream.of(
            "audio/mpeg",
            "audio/mp4",
            "audio/vnd.wave",
            "audio/x-flac",
            "audio/vorbis",
            "audio/opus",
            "audio/amr",
            "video/mp4",
            "video/quicktime",
            "video/webm",
            "video/x-matroska",
            "video/3gpp");
    return Stream.concat(
            papers.map(type -> Map.entry(type, PAPER)),
            recordings.map(type -> Map.entry(type, RECORDING)))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * What a file is, by its content; empty where a case does not take it.
   *
   * @param beginning up to {@link #LOOKED_AT} bytes
   * @param name the name it came with
   */
  public Optional<String> of(byte[] beginning, String name) {
    if (beginning.length == 0) {
      return Optional.empty();
    }
    Metadata said = new Metadata();
    said.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (InputStream in = TikaInputStream.get(beginning)) {
      return Optional.of(magic.detect(in, said).getBaseType().toString())
          .filter(LIMITS::containsKey);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The most bytes a file of a kind may have. */
  public long limit(String mediaType) {
    return LIMITS.getOrDefault(mediaType, 0L);
  }

  /** The most bytes any file may have. */
  public long largest() {
    return RECORDING;
  }

  /** What a browser may offer to choose, as the {@code accept} attribute wants it. */
  public String accepted() {
    return String.join(",", new TreeMap<>(LIMITS).keySet());
  }
}
