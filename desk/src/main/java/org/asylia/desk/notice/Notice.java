package org.asylia.desk.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;

/**
 * A notice tells somebody of something that happened on this node; it holds no name and no text.
 *
 * @param id the notice's identifier
 * @param at when it happened
 * @param to whom it tells
 * @param news what it tells
 * @param acknowledged who has taken note, if anybody
 */
public record Notice(
    UUID id, Instant at, Addressee to, News news, Optional<Acknowledged> acknowledged) {

  /** Whom a notice tells. */
  public sealed interface Addressee {}

  /** Everyone who holds the role. */
  public record Everyone(Role role) implements Addressee {}

  /** One officer. */
  public record One(OfficerId officer) implements Addressee {}

  /**
   * What a notice tells.
   *
   * @param kind what happened
   * @param about the officer whom it is about, who never sees the notice
   * @param caseId the case it is about, if any
   */
  public record News(NoticeKind kind, OfficerId about, Optional<CaseId> caseId) {}

  /** Who took note of a notice, and when. */
  public record Acknowledged(OfficerId by, Instant at) {}
}
