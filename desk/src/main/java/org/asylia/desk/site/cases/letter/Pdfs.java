package org.asylia.desk.site.cases.letter;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a PDF whose file name holds a reference and no name. */
public final class Pdfs {
  private Pdfs() {}

  /** The PDF, to be shown in the browser. */
  public static ResponseEntity<byte[]> inline(String name, byte[] pdf) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name + ".pdf").build().toString())
        .body(pdf);
  }
}
