package org.asylia.desk.signin;

import java.time.InstantSource;
import java.util.Optional;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.notice.Notice;
import org.asylia.desk.notice.NoticeKind;
import org.asylia.desk.notice.Notices;
import org.asylia.desk.signin.Account.Standing;

/** What a duress passphrase sets off, on the page and at a command alike. */
public record Duress(
    Accounts accounts,
    Sessions sessions,
    Passphrases passphrases,
    Notices notices,
    InstantSource clock) {

  /** Locks the officer's keys here and tells the supervisors, before anything is answered. */
  public void given(OfficerId officer) {
    accounts.change(officer, account -> account.standing(Standing.LOCKED));
    sessions.endAll(officer);
    passphrases.lock(officer);
    notices.write(
        clock.instant(),
        new Notice.Everyone(Role.SUPERVISOR),
        new Notice.News(NoticeKind.DURESS, officer, Optional.empty()));
  }
}
