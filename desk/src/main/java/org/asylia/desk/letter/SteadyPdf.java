package org.asylia.desk.letter;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a PDF the same to the last byte whenever it is drawn from the same words. */
public final class SteadyPdf {
  private SteadyPdf() {}

  /**
   * Takes out what would differ from one drawing to the next: the time, and a random identifier.
   */
  public static void steady(PDDocument document) {
    COSDictionary information = document.getDocumentInformation().getCOSObject();
    information.removeItem(COSName.CREATION_DATE);
    information.removeItem(COSName.MOD_DATE);
    document.getDocument().getTrailer().removeItem(COSName.ID);
    document.setDocumentId(1L);
  }
}
