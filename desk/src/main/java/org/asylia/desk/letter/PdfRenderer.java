package org.asylia.desk.letter;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A PDF renderer turns XHTML into PDF bytes with the Korean and Chinese typefaces embedded as
 * subsets, and fetches nothing: every address in the document, relative or not, is refused.
 *
 * <p>The style {@code font-family: letter-ko, letter-zh} puts Korean letter shapes first; write
 * {@code letter-zh, letter-ko} for Chinese. Bold is drawn from the Korean typeface where it has the
 * letter. Safe for use by many threads.
 */
public final class PdfRenderer {

  /** The family of the Korean typeface; it also holds Latin letters. */
  public static final String KOREAN = "letter-ko";

  /** The family of the simplified Chinese typeface; it also holds Latin letters. */
  public static final String CHINESE = "letter-zh";

  /** Silences the library's own log, which would name addresses and texts of letters. */
  public PdfRenderer() {
    XRLog.setLoggingEnabled(false);
  }

  /**
   * Renders a document.
   *
   * @param xhtml a whole well-formed XHTML document with its style inside
   * @return the PDF's bytes
   * @throws IOException if the document cannot be rendered; its text is not in the message
   */
  public byte[] render(String xhtml) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(font("NotoSansKR_400Regular.ttf"), KOREAN, 400, FontStyle.NORMAL, true);
    builder.useFont(font("NotoSansKR_700Bold.ttf"), KOREAN, 700, FontStyle.NORMAL, true);
    builder.useFont(font("NotoSansSC_400Regular.ttf"), CHINESE, 400, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> refused());
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.withProducer("Asylia");
    builder.withHtmlContent(xhtml, "");
    builder.toStream(pdf);
    builder.run();
    return CopyableText.repaired(pdf.toByteArray());
  }

  private static @org.jspecify.annotations.Nullable String refused() {
    String none = null;
    return none;
  }

  private static FSSupplier<InputStream> font(String file) {
    return () -> {
      InputStream in = PdfRenderer.class.getResourceAsStream("/fonts/" + file);
      if (in == null) {
        throw new IllegalStateException("The typeface " + file + " is missing from the build.");
      }
      return in;
    };
  }
}
