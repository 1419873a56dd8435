package org.asylia.desk.locked;

import java.util.Set;

/** Of which kinds of file something can be made. */
public final class MediaTypes {
  static final String JPEG = "image/jpeg";
  static final String PNG = "image/png";
  static final String GIF = "image/gif";
  static final String TIFF = "image/tiff";
  static final String PDF = "application/pdf";
  private static final Set<String> OFFICE =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation");

  private MediaTypes() {}

  /** Whether that can be made of a file of that media type. */
  public static boolean can(Task task, String mediaType) {
    return switch (task) {
      case CLEAN -> Set.of(JPEG, PNG, TIFF, PDF).contains(mediaType) || OFFICE.contains(mediaType);
      case PREVIEW -> Set.of(JPEG, PNG, GIF, TIFF, PDF).contains(mediaType);
    };
  }

  static boolean office(String mediaType) {
    return OFFICE.contains(mediaType);
  }
}
