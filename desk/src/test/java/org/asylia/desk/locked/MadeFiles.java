package org.asylia.desk.locked;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Files made for tests: honest ones that carry a mark, and hostile ones. */
public final class MadeFiles {
  /** What device and program say of themselves in the files here. */
  public static final String MARK = "Kanaria-Device-0815";

  private MadeFiles() {}

  /** A picture of that size, in the format ImageIO knows by that name. */
  public static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      image.setRGB(x, height / 2, 0x204060);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  /** A photograph that says which device took it, and that it lies on its side. */
  public static byte[] photograph() {
    byte[] plain = picture("jpg", 60, 40);
    byte[] turn = ExifTurn.alone(6);
    byte[] exif = (new String(turn, StandardCharsets.ISO_8859_1) + MARK).getBytes(latin());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(out, 0xE1, exif);
    segment(out, 0xFE, MARK.getBytes(latin()));
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(MARK.getBytes(latin()));
    return out.toByteArray();
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] body) {
    out.write(0xFF);
    out.write(marker);
    out.write((body.length + 2) >>> 8);
    out.write(body.length + 2);
    out.writeBytes(body);
  }

  /** A PNG that says who made it. */
  public static byte[] screenshot() {
    byte[] plain = picture("png", 60, 40);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 33);
    out.writeBytes(chunk("tEXt", ("Author\0" + MARK).getBytes(latin())));
    out.write(plain, 33, plain.length - 33);
    return out.toByteArray();
  }

  private static byte[] chunk(String type, byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CRC32 sum = new CRC32();
    sum.update(type.getBytes(latin()));
    sum.update(body);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(body.length);
      out.writeBytes(type);
      out.write(body);
      out.writeInt((int) sum.getValue());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** A PDF of one page that says who made it. */
  public static byte[] pdf() {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      PDDocumentInformation information = new PDDocumentInformation();
      information.setAuthor(MARK);
      document.setDocumentInformation(information);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A text document that says who wrote it. */
  public static byte[] docx(String document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      entry(out, "[Content_Types].xml", "<Types/>");
      entry(out, "docProps/core.xml", "<creator>" + MARK + "</creator>");
      entry(out, "word/document.xml", document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  /** A small archive that unpacks to a gigabyte. */
  public static byte[] bomb() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      entry(out, "[Content_Types].xml", "<Types/>");
      out.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 1024; i++) {
        out.write(zeros);
      }
      out.closeEntry();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** A few hundred bytes that promise a picture of that size, all of one colour. */
  public static byte[] promising(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(head)) {
      data.writeInt(width);
      data.writeInt(height);
      data.write(new byte[] {8, 6, 0, 0, 0});
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    out.writeBytes(chunk("IHDR", head.toByteArray()));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream deflate = new DeflaterOutputStream(packed)) {
      deflate.write(new byte[10_000]);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    out.writeBytes(chunk("IDAT", packed.toByteArray()));
    out.writeBytes(chunk("IEND", new byte[0]));
    return out.toByteArray();
  }

  static java.nio.charset.Charset latin() {
    return StandardCharsets.ISO_8859_1;
  }
}
