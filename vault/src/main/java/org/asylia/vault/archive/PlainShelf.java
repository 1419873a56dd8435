package org.asylia.vault.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** An archive whose files anybody can read as far as the record itself is not sealed: an export. */
final class PlainShelf implements Shelf {
  private final ArchiveFolder folder;

  PlainShelf(Path root) {
    this.folder = new ArchiveFolder(root);
  }

  @Override
  public String kind() {
    return Manifest.EXPORT;
  }

  @Override
  public Manifest.Listed put(String name, Content content) throws IOException {
    return folder.put(name, content, file -> {});
  }

  @Override
  public InputStream open(String name) throws IOException {
    return folder.open(name);
  }

  @Override
  public ArchiveFolder folder() {
    return folder;
  }
}
