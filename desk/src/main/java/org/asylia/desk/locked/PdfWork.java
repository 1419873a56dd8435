package org.asylia.desk.locked;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What is made of a PDF, in memory. */
final class PdfWork {
  private PdfWork() {}

  /**
   * Writes it anew without document properties, XMP metadata, earlier versions and private data.
   */
  static void clean(InputStream in, OutputStream out) throws IOException {
    try (PDDocument document = open(in)) {
      document.setDocumentInformation(new PDDocumentInformation());
      strip(document.getDocumentCatalog().getCOSObject());
      for (PDPage page : document.getPages()) {
        strip(page.getCOSObject());
        pictures(page);
      }
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(0L);
      document.save(out);
    }
  }

  /** The first page, small. */
  static BufferedImage firstPage(InputStream in, int longest) throws IOException {
    try (PDDocument document = open(in)) {
      if (document.getNumberOfPages() == 0) {
        throw new UnusableFileException("The PDF has no page.");
      }
      PDRectangle box = document.getPage(0).getCropBox();
      float side = Math.max(box.getWidth(), box.getHeight());
      if (!(side >= 1)) {
        throw new UnusableFileException("The first page of the PDF has no size.");
      }
      return new PDFRenderer(document).renderImage(0, longest / side);
    }
  }

  private static PDDocument open(InputStream in) throws IOException {
    return Loader.loadPDF(new RandomAccessReadBuffer(in));
  }

  private static void pictures(PDPage page) {
    COSBase resources = page.getCOSObject().getDictionaryObject(COSName.RESOURCES);
    if (resources instanceof COSDictionary known
        && known.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary objects) {
      for (COSName name : objects.keySet()) {
        if (objects.getDictionaryObject(name) instanceof COSDictionary object) {
          strip(object);
        }
      }
    }
  }

  private static void strip(COSDictionary dictionary) {
    dictionary.removeItem(COSName.METADATA);
    dictionary.removeItem(COSName.getPDFName("PieceInfo"));
    dictionary.removeItem(COSName.getPDFName("LastModified"));
  }
}
