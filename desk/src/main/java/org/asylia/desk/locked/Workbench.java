package org.asylia.desk.locked;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * What runs inside the locked-down process: takes a file from standard input, gives what was asked
 * for to standard output, and ends with 0, or with 1 where the file is not fit for it.
 */
public final class Workbench {
  /** The longest side of a preview in pixels. */
  static final int LONGEST = 480;

  private Workbench() {}

  /** Does one task: {@code clean} or {@code preview}, and the media type. */
  public static void main(String[] arguments) {
    ImageIO.setUseCache(false); // never a file
    Task task = Task.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    OutputStream out = new BufferedOutputStream(System.out);
    try {
      InputStream in = new BufferedInputStream(System.in);
      work(task, arguments[1], in, out);
      out.flush();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // What is wrong with a file is nobody's business outside; that it is, says the exit code.
      Runtime.getRuntime().halt(1);
    }
    Runtime.getRuntime().halt(0);
  }

  /**
   * Does one task.
   *
   * @throws IOException when the file is not fit for it
   */
  static void work(Task task, String mediaType, InputStream in, OutputStream out)
      throws IOException {
    if (!MediaTypes.can(task, mediaType)) {
      throw new UnusableFileException("Nothing can be made of " + mediaType + ".");
    }
    switch (task) {
      case CLEAN -> clean(mediaType, in, out);
      case PREVIEW -> ImageIO.write(preview(mediaType, in), "png", out);
    }
  }

  private static void clean(String mediaType, InputStream in, OutputStream out) throws IOException {
    switch (mediaType) {
      case MediaTypes.JPEG -> JpegCleaner.clean(in, out);
      case MediaTypes.PNG -> PngCleaner.clean(in, out);
      case MediaTypes.TIFF -> Pictures.cleanTiff(in, out);
      case MediaTypes.PDF -> PdfWork.clean(in, out);
      default -> OfficeCleaner.clean(in, out);
    }
  }

  private static BufferedImage preview(String mediaType, InputStream in) throws IOException {
    if (mediaType.equals(MediaTypes.PDF)) {
      return PdfWork.firstPage(in, LONGEST);
    }
    if (!mediaType.equals(MediaTypes.JPEG)) {
      return Pictures.small(in, 1, LONGEST);
    }
    byte[] picture = in.readAllBytes();
    return Pictures.small(new ByteArrayInputStream(picture), turn(picture), LONGEST);
  }

  /** How a JPEG says it is to be turned: looks at the segments before the picture. */
  private static int turn(byte[] picture) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(picture));
    try {
      in.readUnsignedShort();
      for (int marker = in.readUnsignedShort(); marker != 0xFFDA; marker = in.readUnsignedShort()) {
        byte[] body = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
        if (marker == 0xFFE1 && ExifTurn.read(body) > 1) {
          return ExifTurn.read(body);
        }
      }
    } catch (EOFException e) {
      return 1;
    }
    return 1;
  }
}
