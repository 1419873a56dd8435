package org.asylia.casefile;

import java.util.UUID;

/** The identifier of an attached file: 128 random bits. It says nothing about the file. */
public record AttachmentId(UUID value) {
  /** Parses the usual form with hyphens; throws IllegalArgumentException otherwise. */
  public static AttachmentId parse(String text) {
    return new AttachmentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
