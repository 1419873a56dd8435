package org.asylia.desk.locked;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies an Office Open XML file with empty document properties. No XML in it is read, so none can
 * do harm; how much it may unpack to is limited.
 */
final class OfficeCleaner {
  private static final long UNPACKED = 256L << 20;
  private static final int ENTRIES = 10_000;
  private static final String FIRST = "[Content_Types].xml";
  private static final String PROPERTIES = "docProps/";
  private static final Map<String, String> EMPTY =
      Map.of(
          "docProps/core.xml",
          "<cp:coreProperties"
              + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
          "docProps/app.xml",
          "<Properties"
              + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
          "docProps/custom.xml",
          "<Properties"
              + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>");

  private OfficeCleaner() {}

  static void clean(InputStream from, OutputStream to) throws IOException {
    Set<String> names = new HashSet<>();
    long left = UNPACKED;
    try (ZipInputStream in = new ZipInputStream(from);
        ZipOutputStream out = new ZipOutputStream(to)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if (!names.add(name) || names.size() > ENTRIES) {
          throw new UnusableFileException("The document holds a piece twice, or too many.");
        }
        ZipEntry copy = new ZipEntry(name);
        copy.setLastModifiedTime(FileTime.fromMillis(315_532_800_000L));
        out.putNextEntry(copy);
        if (name.startsWith(PROPERTIES)) {
          out.write(EMPTY.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
        } else {
          left -= copy(in, out, left);
        }
        out.closeEntry();
      }
    }
    if (!names.contains(FIRST)) {
      throw new UnusableFileException("The file is not an Office Open XML document.");
    }
  }

  private static long copy(InputStream in, OutputStream out, long most) throws IOException {
    byte[] buffer = new byte[8192];
    long copied = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      copied += read;
      if (copied > most) {
        throw new UnusableFileException("The document unpacks to more than 256 MiB.");
      }
      out.write(buffer, 0, read);
    }
    return copied;
  }
}
