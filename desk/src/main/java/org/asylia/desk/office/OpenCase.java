package org.asylia.desk.office;

import org.asylia.adjudication.procedure.Standing;
import org.asylia.casefile.CaseFile;
import org.asylia.desk.docket.Reference;
import org.asylia.vault.Heads;

/**
 * A case as somebody sees it now.
 *
 * @param file the case file
 * @param heads what was seen, to be named when acts are added
 * @param standing where the case stands on the whole way
 */
public record OpenCase(CaseFile file, Heads heads, Standing standing) {
  /** The short reference of the case. */
  public Reference reference() {
    return Reference.of(file.id());
  }
}
