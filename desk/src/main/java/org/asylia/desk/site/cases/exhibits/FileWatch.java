package org.asylia.desk.site.cases.exhibits;

import org.asylia.desk.attaching.Taken;
import org.asylia.desk.site.Watch;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.Outcome;
import org.springframework.stereotype.Component;

/** Notes in the security log what the virus scanner did not let through: never name or content. */
@Component
class FileWatch {
  private final Watch watch;

  FileWatch(Watch watch) {
    this.watch = watch;
  }

  /** Notes what came of a file, where that bears on security. */
  void note(String caseId, Taken taken) {
    switch (taken) {
      case Taken.Infected(String name) -> refused(caseId, "malware", "found", name);
      case Taken.TooLargeToScan _ -> refused(caseId, "too-large-to-scan");
      case Taken.Unscanned _ -> refused(caseId, "no-scanner");
      case Taken.Attached _, Taken.WrongKind _, Taken.TooLarge _, Taken.Refused _ -> {
        // nothing the security log is for
      }
    }
  }

  private void refused(String caseId, String why) {
    watch.note(Event.FILE, Outcome.REFUSED, "case", caseId, "why", why);
  }

  private void refused(String caseId, String why, String what, String value) {
    watch.note(Event.FILE, Outcome.REFUSED, "case", caseId, "why", why, what, value);
  }
}
