package org.asylia.desk.office;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.policy.Policy;
import org.asylia.casefile.AccessAct.AccessRecovered;
import org.asylia.casefile.AccessAct.GlassBroken;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.docket.Docket;
import org.asylia.desk.notice.Notice;
import org.asylia.desk.notice.NoticeKind;
import org.asylia.desk.notice.Notices;
import org.asylia.vault.Appended;
import org.asylia.vault.Draft;
import org.asylia.vault.KeyAwaitedException;
import org.asylia.vault.Vault;
import org.jdbi.v3.core.Handle;

/**
 * The ways into a case that do not wait for somebody to be assigned: breaking the glass, and
 * recovery by a quorum of custodians. Others are told of both at once.
 */
public final class UrgentAccess {
  /** How long a broken glass opens a case. */
  private static final Duration GLASS = Duration.ofHours(4);

  private final CaseDesk cases;
  private final Vault vault;
  private final Notices notices;
  private final InstantSource clock;

  UrgentAccess(CaseDesk cases, Vault vault, Notices notices, InstantSource clock) {
    this.cases = cases;
    this.vault = vault;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * Breaks the glass of a case of the actor's office, for four hours. The supervisors and the
   * custodians are told in the same transaction; nothing of the case is read for it.
   *
   * @return what came of it; nothing was recorded unless it was done
   */
  public Glass breakGlass(Actor actor, CaseId id, String reason) {
    boolean onDuty =
        Policy.standard().roles(GlassBroken.class).stream().anyMatch(actor.roles()::contains);
    if (!onDuty || reason.isBlank() || vault.heads(id).isEmpty()) {
      return Glass.NOT_ON_DUTY;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    GlassBroken glass = new GlassBroken(reason, now.plus(GLASS));
    Draft draft = new Draft(vault.newEntry(), actor.officer(), now, glass);
    try {
      Appended appended =
          vault.append(
              id,
              vault.heads(id),
              List.of(draft),
              (handle, caseId, added) -> tell(handle, actor.officer(), caseId, now));
      return appended instanceof Appended.Committed ? Glass.BROKEN : Glass.MOVED_ON;
    } catch (KeyAwaitedException e) {
      return Glass.KEY_AWAITED;
    }
  }

  /** What came of breaking the glass. */
  public enum Glass {
    /** It is broken: the case is open for four hours. */
    BROKEN,
    /** The case was changed at that moment; it can be tried again. */
    MOVED_ON,
    /** The officer is not on duty, or gave no reason. */
    NOT_ON_DUTY,
    /** The officer joined those on duty and has not been given their key yet. */
    KEY_AWAITED
  }

  private void tell(Handle handle, OfficerId officer, CaseId id, Instant now) {
    Notice.News news = new Notice.News(NoticeKind.GLASS_BROKEN, officer, Optional.of(id));
    notices.write(handle, now, new Notice.Everyone(Role.SUPERVISOR), news);
    notices.write(handle, now, new Notice.Everyone(Role.CUSTODIAN), news);
  }

  /**
   * Opens a case to an officer who is signed in, by the recovery key that a quorum of custodians
   * put together. The supervisors are told in the same transaction; the case comes onto the
   * officer's docket.
   *
   * @param recoverySeed the private recovery key; overwritten
   * @return whether it was done; not where the case has just moved on
   * @throws org.asylia.vault.VaultException when the key is not that of this case
   */
  public boolean recover(byte[] recoverySeed, CaseId id, AccessRecovered act, Docket docket) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Notice.News news = new Notice.News(NoticeKind.ACCESS_RECOVERED, act.officer(), Optional.of(id));
    Appended appended =
        vault.recover(
            recoverySeed,
            id,
            act,
            now,
            (handle, caseId, added) ->
                notices.write(handle, now, new Notice.Everyone(Role.SUPERVISOR), news));
    if (!(appended instanceof Appended.Committed)) {
      return false;
    }
    cases.refresh(new Actor(act.officer(), Set.of(act.role())), id, docket);
    return true;
  }
}
