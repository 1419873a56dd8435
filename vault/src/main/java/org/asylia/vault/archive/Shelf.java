package org.asylia.vault.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Where the files of an archive are: a folder, plain or with every file sealed. */
interface Shelf {
  /** Something that writes a file's content. */
  @FunctionalInterface
  interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** The kind of archive this is, as its manifest says. */
  String kind();

  /** Writes a file; when this returns it is on the disk, read back and found right. */
  Manifest.Listed put(String name, Content content) throws IOException;

  /** The content of a file that is there. */
  InputStream open(String name) throws IOException;

  /** The folder with the files as they are. */
  ArchiveFolder folder();
}
