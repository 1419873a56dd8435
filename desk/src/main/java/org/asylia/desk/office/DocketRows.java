package org.asylia.desk.office;

import java.time.Instant;
import java.util.Optional;
import org.asylia.adjudication.policy.Offices;
import org.asylia.adjudication.procedure.Standing;
import org.asylia.casefile.AccessAct.Withheld;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Entered;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.Modality;
import org.asylia.casefile.Part;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Role;
import org.asylia.desk.docket.DocketRow;
import org.asylia.desk.docket.Hands;
import org.asylia.protection.AlarmClock;
import org.asylia.protection.AlarmClock.Running;

/** The docket's row of a case, from its file. It takes no name and no narrative. */
final class DocketRows {
  private DocketRows() {}

  /**
   * The row. What is told in confidence and what concerns health leaves no trace in it, not even
   * the time at which it was written.
   */
  static DocketRow of(CaseFile whole, Standing standing, Offices offices) {
    CaseFile file = whole.withholding(part -> part == Part.MEDICAL || part == Part.CONFIDENTIAL);
    Entered<CaseOpened> begun = file.registration().opened().orElseThrow();
    CaseOpened opened = begun.act();
    Instant changed =
        file.history().stream()
            .filter(r -> !(r.act() instanceof Withheld))
            .map(Recorded::at)
            .max(Instant::compareTo)
            .orElseThrow();
    Optional<SetVersion> set = file.assessment().submitted().map(s -> s.act().set());
    return new DocketRow(
        file.id(),
        opened.hostState(),
        file.registration().modality().orElse(Modality.REGULAR),
        standing.state().name(),
        standing.owner(),
        standing.owner().map(owner -> standing.task()),
        standing.since().orElse(changed),
        standing.deadline(),
        standing.isFinal(),
        file.registration().members().size(),
        (int)
            file.registration().members().values().stream()
                .filter(m -> m.ageClass().treatedAsChild())
                .count(),
        AlarmClock.running(file, changed).stream()
            .filter(alarm -> !alarm.acknowledged())
            .map(Running::due)
            .findFirst(),
        set.map(SetVersion::id),
        set.map(SetVersion::sha256),
        changed,
        new Hands(
            offices.of(begun.author()).orElse(""),
            file.access().working().keySet(),
            standing.owner().stream().allMatch(owner -> has(file, owner))));
  }

  private static boolean has(CaseFile file, Role owner) {
    return file.access().working().values().stream().anyMatch(roles -> roles.contains(owner));
  }
}
