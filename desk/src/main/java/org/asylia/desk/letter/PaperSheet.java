package org.asylia.desk.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.asylia.desk.language.Language;

/** Wraps the body of a letter into a whole XHTML document with the style of letters inside. */
public final class PaperSheet {
  private PaperSheet() {}

  /**
   * The document.
   *
   * @param body well-formed XHTML, already escaped
   */
  public static String of(Language language, String title, String body) {
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
        + language.tag()
        + "\"><head><title>"
        + escape(title)
        + "</title><style>"
        + style()
        + "</style></head><body class=\""
        + language.code()
        + "\">"
        + body
        + "</body></html>";
  }

  private static String style() {
    try (InputStream in = PaperSheet.class.getResourceAsStream("/letters/letter.css")) {
      if (in == null) {
        throw new IllegalStateException("The style of letters is missing from the build.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The style of letters could not be read.", e);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
