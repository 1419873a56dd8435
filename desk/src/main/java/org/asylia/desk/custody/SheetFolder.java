package org.asylia.desk.custody;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.Sheet;

/** Where recovery sheets are written to be printed: one PDF for each custodian, mode 0600. */
final class SheetFolder {
  private SheetFolder() {}

  /** Writes the sheets of all shares; earlier ones are never overwritten. */
  static List<Path> write(NodeSeal seal, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    for (Sheet sheet : Sheet.of(seal)) {
      Path file =
          folder.resolve(
              "recovery-sheet-%d-of-%d-made-%d.pdf"
                  .formatted(sheet.index(), sheet.custodians(), sheet.generation()));
      byte[] pdf = SheetPaper.pdf(sheet);
      try {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } catch (FileAlreadyExistsException e) {
        throw new RefusedException(
            file + " is there already. It was left as it is. Choose an empty folder with --to.");
      }
      Files.write(file, pdf, StandardOpenOption.WRITE);
      written.add(file);
    }
    return written;
  }
}
