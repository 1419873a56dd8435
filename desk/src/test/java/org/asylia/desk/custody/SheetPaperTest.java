package org.asylia.desk.custody;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.Founder;
import org.asylia.vault.custody.Quorum;
import org.asylia.vault.custody.Sheet;
import org.junit.jupiter.api.Test;

class SheetPaperTest {
  private static final Argon2id LEAST = new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1);

  @Test
  void code_and_lines_on_paper_are_the_sheet_on_one_page_in_three_languages() throws Exception {
    Sheet sheet =
        Sheet.of(
                new Founder(LEAST, new SecureRandom())
                    .found(
                        Quorum.KIT,
                        List.of(Passphrase.of("glacier tulip ransom violin".toCharArray())),
                        Instant.parse("2026-03-04T12:00:00Z")))
            .getFirst();
    try (PDDocument paper = Loader.loadPDF(SheetPaper.pdf(sheet))) {
      assertThat(paper.getNumberOfPages()).isEqualTo(1);
      assertThat(scanned(new PDFRenderer(paper).renderImageWithDPI(0, 200)))
          .isEqualTo(sheet.code());
      String text = new PDFTextStripper().getText(paper);
      List<String> lines =
          text.lines().filter(line -> line.matches("([A-Z2-7]{5} )+[A-Z2-7]{2}")).toList();
      assertThat(Sheet.read(String.join("\n", lines)).code()).isEqualTo(sheet.code());
      assertThat(text).contains("Recovery sheet", "복구 용지", "恢复表", sheet.node());
    }
  }

  private static String scanned(BufferedImage page) throws Exception {
    int[] pixels = new int[page.getWidth() * page.getHeight()];
    page.getRGB(0, 0, page.getWidth(), page.getHeight(), pixels, 0, page.getWidth());
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(
                new HybridBinarizer(
                    new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))))
        .getText();
  }
}
