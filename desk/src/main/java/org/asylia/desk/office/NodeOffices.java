package org.asylia.desk.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.asylia.adjudication.policy.Offices;
import org.asylia.casefile.AccessAct.OfficerEnrolled;
import org.asylia.casefile.AccessAct.OfficerLeft;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;
import org.asylia.vault.Heads;
import org.asylia.vault.OpenedCase;
import org.asylia.vault.Vault;

/** The offices of a node's officers, from the node's own file; read again when that has grown. */
final class NodeOffices implements Offices {
  private final Vault vault;
  private volatile Known known;

  /** What the node's file said when it was read. */
  private record Known(Heads heads, Map<OfficerId, String> offices) {}

  NodeOffices(Vault vault) {
    this.vault = vault;
    this.known = new Known(Heads.none(), Map.of());
  }

  @Override
  public Optional<String> of(OfficerId officer) {
    Known now = known;
    if (!now.heads().equals(vault.heads(vault.nodeFile()))) {
      now = read();
      known = now;
    }
    return Optional.ofNullable(now.offices().get(officer));
  }

  private Known read() {
    OpenedCase file = vault.nodeRecord();
    Map<OfficerId, String> offices = new LinkedHashMap<>();
    for (Recorded recorded : file.acts()) {
      switch (recorded.act()) {
        case OfficerEnrolled a -> offices.put(a.officer(), a.office());
        case OfficerLeft a -> offices.remove(a.officer());
        default -> {}
      }
    }
    return new Known(file.heads(), Map.copyOf(offices));
  }
}
