package org.asylia.caseload;

import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Recorded;

/**
 * A case of the demonstration as its acts, oldest first.
 *
 * @param id the case
 * @param profile the name of the story it tells, as in {@code returned}
 * @param acts what happens, in order
 */
public record ScriptedCase(CaseId id, String profile, List<ScriptedAct> acts) {
  /** Copies the list. */
  public ScriptedCase {
    acts = List.copyOf(acts);
  }

  /** The acts as a record in which each entry has the one before it as its parent. */
  public List<Recorded> recorded() {
    List<Recorded> all = new ArrayList<>(acts.size());
    List<EntryId> parents = List.of();
    for (ScriptedAct a : acts) {
      all.add(new Recorded(a.id(), parents, a.author(), a.at(), a.act()));
      parents = List.of(a.id());
    }
    return all;
  }

  /** The case file that these acts make. */
  public CaseFile folded() {
    return CaseFile.fold(id, recorded());
  }
}
