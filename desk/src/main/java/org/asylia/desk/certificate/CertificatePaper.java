package org.asylia.desk.certificate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.asylia.desk.letter.SteadyPdf;

/** Puts the signed text of a certificate into its PDF as an attached file, and takes it out. */
public final class CertificatePaper {
  /** The name of the attached file. */
  public static final String ATTACHED = "certificate.note";

  private static final int LONGEST = 10_000;

  private CertificatePaper() {}

  /** The PDF with the note attached. */
  public static byte[] attach(byte[] pdf, String note) throws IOException {
    byte[] text = note.getBytes(StandardCharsets.UTF_8);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(text));
      file.setSubtype("text/plain");
      file.setSize(text.length);
      PDComplexFileSpecification specification = new PDComplexFileSpecification();
      specification.setFile(ATTACHED);
      specification.setFileUnicode(ATTACHED);
      specification.setEmbeddedFile(file);
      PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
      files.setNames(Map.of(ATTACHED, specification));
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(files);
      document.getDocumentCatalog().setNames(names);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      SteadyPdf.steady(document);
      document.save(out);
      return out.toByteArray();
    }
  }

  /** The note attached to a PDF; empty where it is no PDF or has none. */
  public static Optional<String> note(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      if (names == null || names.getEmbeddedFiles() == null) {
        return Optional.empty();
      }
      Map<String, PDComplexFileSpecification> files = names.getEmbeddedFiles().getNames();
      PDComplexFileSpecification attached = files == null ? null : files.get(ATTACHED);
      if (attached == null || attached.getEmbeddedFile() == null) {
        return Optional.empty();
      }
      byte[] text = attached.getEmbeddedFile().toByteArray();
      return text.length > LONGEST
          ? Optional.empty()
          : Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
