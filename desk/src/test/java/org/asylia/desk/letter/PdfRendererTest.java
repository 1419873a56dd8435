package org.asylia.desk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

  private static final String LETTER =
      """
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Letter</title><style>
      body { font-family: letter-ko, letter-zh; font-size: 12pt }
      .zh { font-family: letter-zh, letter-ko }
      </style></head><body>
      <h1>Decision on your application</h1>
      <p>You may appeal within thirty days.</p>
      <p lang="ko">결정에 대하여 30일 안에 이의를 제기할 수 있습니다. <b>굵은 글씨</b></p>
      <p lang="zh-Hans" class="zh">您可以在三十天内对决定提出上诉。<b>粗体说明</b></p>
      EXTRA
      </body></html>
      """;

  @Test
  void english_korean_and_chinese_text_can_be_read_back_from_the_letter() throws IOException {
    byte[] pdf = new PdfRenderer().render(LETTER.replace("EXTRA", ""));
    Path kept = Files.createDirectories(Path.of("target", "letters")).resolve("three.pdf");
    Files.write(kept, pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("You may appeal within thirty days.")
          .contains("결정에 대하여 30일 안에 이의를 제기할 수 있습니다. 굵은 글씨")
          .contains("您可以在三十天内对决定提出上诉。粗体说明");
    }
  }

  @Test
  void every_typeface_is_embedded_as_a_subset() throws IOException {
    byte[] pdf = new PdfRenderer().render(LETTER.replace("EXTRA", ""));
    List<PDFont> fonts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        fonts.add(document.getPage(0).getResources().getFont(name));
      }
      assertThat(fonts).hasSizeGreaterThanOrEqualTo(2).allMatch(PDFont::isEmbedded);
    }
    assertThat(pdf.length).as("bytes of a one-page letter").isLessThan(200_000);
  }

  @Test
  void a_letter_that_names_addresses_fetches_none_of_them(
      @org.junit.jupiter.api.io.TempDir Path folder) throws Exception {
    Path secret = folder.resolve("other.svg");
    Files.writeString(secret, "<svg xmlns='http://www.w3.org/2000/svg'/>");
    try (ServerSocket trap = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      trap.setSoTimeout(300);
      String address = "http://127.0.0.1:" + trap.getLocalPort() + "/";
      String extra =
          "<img src=\"%sa.png\" alt=\"\"/><link rel=\"stylesheet\" href=\"%sb.css\"/><img src=\"%s\" alt=\"\"/>"
              .formatted(address, address, secret.toUri());
      byte[] pdf = new PdfRenderer().render(LETTER.replace("EXTRA", extra));
      assertThat(pdf).isNotEmpty();
      org.assertj.core.api.Assertions.assertThatThrownBy(trap::accept)
          .isInstanceOf(java.net.SocketTimeoutException.class);
    }
  }

  @Test
  void a_range_that_names_radicals_is_split_and_names_the_characters() {
    // U+2F17 is the radical of U+5341, U+2F18 that of U+535C; U+4E09 and U+4E0A stay.
    assertThat(CopyableText.rewritten("<0010> <0011> <2F17>\n<0020> <0021> <4E09>\n"))
        .isEqualTo(
            """
            4 beginbfrange
            <0010> <0010> <5341>
            <0011> <0011> <535C>
            <0020> <0020> <4E09>
            <0021> <0021> <4E0A>
            endbfrange\
            """);
  }
}
