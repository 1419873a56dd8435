package org.asylia.desk.scan;

import java.io.IOException;
import java.io.InputStream;

/** Looks through files for malware. */
public interface FileScanner {
  /**
   * Shows a file to the scanner, to its end unless the scanner has seen enough.
   *
   * @throws IOException when the content itself breaks off; trouble with the scanner is an answer
   */
  Scanned scan(InputStream content) throws IOException;

  /** Whether files can be shown to it now; asks it. */
  boolean answers();

  /** None: every file is taken as it is. */
  static FileScanner none() {
    return new FileScanner() {
      @Override
      public Scanned scan(InputStream content) {
        return new Scanned.Clean();
      }

      @Override
      public boolean answers() {
        return true;
      }
    };
  }
}
