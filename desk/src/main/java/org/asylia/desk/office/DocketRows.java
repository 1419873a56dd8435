package org.asylia.desk.office;

import java.time.Instant;
import java.util.Optional;
import org.asylia.adjudication.procedure.Standing;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.Modality;
import org.asylia.casefile.Recorded;
import org.asylia.desk.docket.DocketRow;
import org.asylia.protection.AlarmClock;
import org.asylia.protection.AlarmClock.Running;

/** The docket's row of a case, from its file. It takes no name and no narrative. */
final class DocketRows {
  private DocketRows() {}

  static DocketRow of(CaseFile file, Standing standing) {
    CaseOpened opened = file.registration().opened().orElseThrow().act();
    Instant changed =
        file.history().stream().map(Recorded::at).max(Instant::compareTo).orElseThrow();
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
        changed);
  }
}
