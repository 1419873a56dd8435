package org.asylia.desk.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.asylia.adjudication.Actor;
import org.asylia.casefile.CaseId;
import org.asylia.desk.coding.Codings;
import org.asylia.desk.docket.Docket;
import org.asylia.desk.node.Node;
import org.asylia.vault.Erasure;
import org.asylia.vault.Leftovers;

/** Carries out what a supervisor proposed, as a custodian; and makes sure that it is real. */
public final class Erasures {
  private final Node node;
  private final InstantSource clock;

  /** Erasures on a node. */
  public Erasures(Node node, InstantSource clock) {
    this.node = node;
    this.clock = clock;
  }

  /**
   * A case is erased.
   *
   * @param erasure what was destroyed, and the tombstone
   * @param looked what was found when every file of the data folder was read; empty where the
   *     database is run by somebody else, whose disk cannot be read from here
   */
  public record Done(Erasure erasure, Optional<Leftovers.Found> looked) {}

  /**
   * Erases a case that somebody else proposed to erase.
   *
   * @throws org.asylia.vault.VaultException saying what stands against it; nothing was changed then
   */
  public Done carryOut(Actor custodian, CaseId caseId) {
    Erasure erasure =
        node.vault()
            .erase(
                caseId,
                custodian.officer(),
                clock.instant(),
                (handle, id, added) -> {
                  Docket.remove(handle, id);
                  Retention.remove(handle, id);
                  Codings.remove(handle, id);
                });
    Codings.rewrite(node.database().owner());
    Leftovers.rewrite(node.database());
    return new Done(erasure, node.folder().map(folder -> look(folder, erasure)));
  }

  private static Leftovers.Found look(Path folder, Erasure erasure) {
    try {
      return Leftovers.scan(folder, erasure.destroyed());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Case "
              + erasure.caseId()
              + " is erased; the data folder could not be read to make sure.",
          e);
    }
  }
}
