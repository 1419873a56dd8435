package org.asylia.desk.locked;

/** What the locked-down process is asked to make of a file. */
public enum Task {
  /** The same file without what device or program wrote about itself and its user. */
  CLEAN,
  /** A small picture, as PNG. */
  PREVIEW
}
