package org.asylia.desk.locked;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What is made of a picture. Its size is looked at before a single pixel is read. */
final class Pictures {
  private static final long PIXELS = 100_000_000;
  private static final int PAGES = 200;

  private Pictures() {}

  /** The picture with at most that many pixels a side, turned as it says. */
  static BufferedImage small(InputStream in, int turn, int longest) throws IOException {
    try (ImageInputStream stream = new MemoryCacheImageInputStream(in)) {
      ImageReader reader = reader(stream);
      try {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        limit(width, height);
        ImageReadParam sparse = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (longest * 2));
        sparse.setSourceSubsampling(step, step, 0, 0);
        return turned(scaled(reader.read(0, sparse), longest), turn);
      } finally {
        reader.dispose();
      }
    }
  }

  /** Writes a TIFF anew, its pages and nothing else. */
  static void cleanTiff(InputStream in, OutputStream out) throws IOException {
    try (ImageInputStream stream = new MemoryCacheImageInputStream(in);
        ImageOutputStream target = new MemoryCacheImageOutputStream(out)) {
      ImageReader reader = reader(stream);
      ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
      try {
        writer.setOutput(target);
        writer.prepareWriteSequence(null);
        int pages = reader.getNumImages(true);
        if (pages > PAGES) {
          throw new UnusableFileException("The TIFF has more than " + PAGES + " pages.");
        }
        for (int page = 0; page < pages; page++) {
          limit(reader.getWidth(page), reader.getHeight(page));
          writer.writeToSequence(new IIOImage(reader.read(page), null, null), null);
        }
        writer.endWriteSequence();
      } finally {
        writer.dispose();
        reader.dispose();
      }
    }
  }

  private static ImageReader reader(ImageInputStream stream) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      throw new UnusableFileException("The file is not a picture that can be read.");
    }
    ImageReader reader = readers.next();
    reader.setInput(stream, false, true);
    return reader;
  }

  private static void limit(int width, int height) throws IOException {
    if ((long) width * height > PIXELS) {
      throw new UnusableFileException("The picture has more than " + PIXELS + " pixels.");
    }
  }

  private static BufferedImage scaled(BufferedImage image, int longest) {
    double scale = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setColor(java.awt.Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return small;
  }

  /** Turns and mirrors as the eight orientations of Exif say. */
  private static BufferedImage turned(BufferedImage image, int turn) {
    if (turn <= 1) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    AffineTransform how =
        switch (turn) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    boolean lying = turn >= 5;
    BufferedImage result =
        new BufferedImage(
            lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = result.createGraphics();
    pen.drawImage(image, how, null);
    pen.dispose();
    return result;
  }
}
