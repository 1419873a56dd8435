package org.asylia.desk.custody;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Draws a text as a QR code into a PDF, as filled squares, so that it prints at any resolution. */
final class QrCode {
  private static final float POINTS_PER_MM = 72f / 25.4f;

  private QrCode() {}

  /**
   * The PDF with the code on its first page.
   *
   * @param text capital letters and digits, so that the code is small
   * @param leftMm distance of its left edge from the left of the page
   * @param topMm distance of its upper edge from the top of the page
   * @param sizeMm its width and height
   */
  static byte[] on(byte[] pdf, String text, float leftMm, float topMm, float sizeMm)
      throws IOException {
    BitMatrix squares = squares(text);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      float side = sizeMm * POINTS_PER_MM / squares.getWidth();
      float left = leftMm * POINTS_PER_MM;
      float top = page.getMediaBox().getHeight() - topMm * POINTS_PER_MM;
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        out.setNonStrokingColor(0f);
        for (int row = 0; row < squares.getHeight(); row++) {
          row(out, squares, row, left, top - (row + 1) * side, side);
        }
        out.fill();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void row(
      PDPageContentStream out, BitMatrix squares, int row, float left, float bottom, float side)
      throws IOException {
    for (int start = 0; start < squares.getWidth(); start++) {
      int end = start;
      while (end < squares.getWidth() && squares.get(end, row)) {
        end++;
      }
      if (end > start) {
        out.addRect(left + start * side, bottom, (end - start) * side, side);
        start = end;
      }
    }
  }

  private static BitMatrix squares(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  0));
    } catch (WriterException e) {
      throw new IllegalStateException("The code is too long for a QR code.", e);
    }
  }
}
