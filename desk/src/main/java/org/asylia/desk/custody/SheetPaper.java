package org.asylia.desk.custody;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.language.Language;
import org.asylia.desk.language.Messages;
import org.asylia.desk.letter.PaperSheet;
import org.asylia.desk.letter.PdfRenderer;
import org.asylia.vault.custody.Sheet;

/**
 * A recovery sheet as it is printed: what it is in every language, its code, its lines.
 *
 * @param sheet the share
 * @param languages each language once
 */
public record SheetPaper(Sheet sheet, List<Messages> languages) {
  private static final float CODE_LEFT_MM = 65;
  private static final float CODE_TOP_MM = 20;
  private static final float CODE_SIZE_MM = 80;

  /** The sheet as an A4 page in PDF. */
  static byte[] pdf(Sheet sheet) throws IOException {
    Catalogue catalogue = Catalogue.read();
    List<Messages> languages =
        Stream.of(Language.values()).map(one -> catalogue.in(one, ZoneOffset.UTC)).toList();
    StringOutput body = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render("custody/sheet.jte", new SheetPaper(sheet, languages), body);
    byte[] page =
        new PdfRenderer()
            .render(
                PaperSheet.of(
                    Language.ENGLISH, "Asylia recovery sheet " + sheet.index(), body.toString()));
    return QrCode.on(page, sheet.code(), CODE_LEFT_MM, CODE_TOP_MM, CODE_SIZE_MM);
  }
}
