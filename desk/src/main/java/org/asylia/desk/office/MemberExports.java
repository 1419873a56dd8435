package org.asylia.desk.office;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.adjudication.Actor;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Entered;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.MemberView;
import org.asylia.casefile.Part;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.ProtectionAct.Basis;
import org.asylia.casefile.ProtectionAct.Content;
import org.asylia.casefile.ProtectionAct.Disclosed;
import org.asylia.vault.Heads;
import org.asylia.vault.MemberFile;

/**
 * The one way by which what a case holds of a member leaves the house as a file: to the person
 * themself, or to somebody the family consents to.
 *
 * <p>A file for somebody else is made only once its disclosure is on record, and the rules let that
 * be recorded only on live consents to that recipient and purpose, never to the country of origin.
 * Since one member's view names the others, each of them must have consented.
 */
public final class MemberExports {
  private static final Set<Part> WHOLE =
      Set.of(Part.IDENTITY, Part.CLAIM, Part.MEDICAL, Part.CONFIDENTIAL);

  private final CaseDesk cases;
  private final InstantSource clock;

  /** The exports of a desk. */
  public MemberExports(CaseDesk cases, InstantSource clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** What came of an export to somebody else. */
  public sealed interface Left {
    /** It is on record, and here is the document. */
    record Gone(String document) implements Left {}

    /** Nothing left: the rules refuse it, or the case has moved on. */
    record Kept(Outcome why) implements Left {}

    /** Nothing left: that consent is not this member's, or others have not consented. */
    record NoConsent(List<PersonId> of) implements Left {
      /** Copies the list. */
      public NoConsent {
        of = List.copyOf(of);
      }
    }
  }

  /**
   * Whether the officer's keys open all that a member may know; otherwise what the person told in
   * confidence would be missing from their own file.
   */
  public boolean whole(Actor actor, OpenCase open) {
    return cases
        .ties()
        .parts(open.file(), open.standing().state(), actor, clock.instant())
        .containsAll(WHOLE);
  }

  /** The document that is handed to the person; empty where keys would leave something out. */
  public Optional<String> toPerson(Actor actor, OpenCase open, PersonId member) {
    return whole(actor, open) ? Optional.of(document(open.file(), member)) : Optional.empty();
  }

  /**
   * The document for the recipient of a consent, once the disclosure is recorded for each member.
   *
   * @param seen the heads that the officer had seen
   * @param consent the entry of that member's consent
   */
  public Left toRecipient(
      Actor actor, OpenCase open, Heads seen, PersonId member, EntryId consent) {
    CaseFile file = open.file();
    Optional<Entered<ConsentGiven>> given =
        file.registration().consent(consent).filter(c -> c.act().person().equals(member));
    if (given.isEmpty() || !whole(actor, open)) {
      return new Left.NoConsent(List.of(member));
    }
    List<Disclosed> disclosures = new ArrayList<>(List.of(disclosed(given.get())));
    List<PersonId> without = new ArrayList<>();
    for (PersonId other : file.registration().members().keySet()) {
      if (!other.equals(member)) {
        same(file, other, given.get().act())
            .ifPresentOrElse(c -> disclosures.add(disclosed(c)), () -> without.add(other));
      }
    }
    if (!without.isEmpty()) {
      return new Left.NoConsent(without);
    }
    Outcome outcome =
        cases.record(actor, file.id(), seen, batch -> disclosures.forEach(batch::add));
    return outcome instanceof Outcome.Done done
        ? new Left.Gone(document(done.after().file(), member))
        : new Left.Kept(outcome);
  }

  /** The live consent of another member to the same recipient and purpose. */
  private Optional<Entered<ConsentGiven>> same(CaseFile file, PersonId other, ConsentGiven as) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return file.registration().consents().stream()
        .filter(c -> c.act().person().equals(other))
        .filter(c -> c.act().purpose() == as.purpose())
        .filter(c -> c.act().recipient().equals(as.recipient()))
        .filter(c -> !file.registration().withdrawals().containsKey(c.id()))
        .filter(c -> c.act().until().filter(until -> until.isBefore(today)).isEmpty())
        .findFirst();
  }

  private static Disclosed disclosed(Entered<ConsentGiven> consent) {
    return new Disclosed(
        consent.act().person(),
        consent.act().recipient(),
        consent.act().purpose(),
        EnumSet.allOf(Content.class),
        new Basis.Consent(consent.id()));
  }

  private static String document(CaseFile file, PersonId member) {
    return MemberFile.of(file.id(), member, MemberView.of(file, member).history());
  }
}
