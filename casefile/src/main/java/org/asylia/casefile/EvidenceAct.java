package org.asylia.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** What joins the file as evidence: documents, medical reports, screening, country information. */
public sealed interface EvidenceAct extends Act {

  /** A document or object joins the file. */
  record EvidenceAdded(
      EvidenceKind kind, String title, LocalDate received, String description, boolean inConfidence)
      implements EvidenceAct {
    @Override
    public Part part() {
      return inConfidence ? Part.CONFIDENTIAL : Part.CLAIM;
    }
  }

  /** A medical report joins the file, with its grade of consistency (Istanbul Protocol 2022). */
  record MedicalReportAdded(
      PersonId person, LocalDate dated, Consistency consistency, String summary)
      implements EvidenceAct {
    @Override
    public Part part() {
      return Part.MEDICAL;
    }
  }

  /** A screening instrument was scored. It leads to care or adjustment and to nothing else. */
  record ScreeningScored(PersonId person, String instrument, int score, ScreeningEffect effect)
      implements EvidenceAct {
    @Override
    public Part part() {
      return Part.MEDICAL;
    }
  }

  /**
   * Country information joins the file.
   *
   * @param kind a report, or a text of law
   * @param about the country it speaks of
   * @param title the title of the source
   * @param publisher who published it
   * @param published when; empty where the source does not say, and then it cannot be cited
   * @param accessed when it was read; empty likewise
   * @param inForce for law: the days in force
   * @param passage the passage relied on
   */
  record CountryInformationAdded(
      InformationKind kind,
      Country about,
      String title,
      String publisher,
      Optional<LocalDate> published,
      Optional<LocalDate> accessed,
      Optional<InForce> inForce,
      String passage)
      implements EvidenceAct {}

  /** The days on which a rule of law is in force; open where it still is. */
  record InForce(LocalDate from, Optional<LocalDate> to) {}

  /**
   * A file joins a piece of evidence.
   *
   * @param to the evidence it belongs to
   * @param part where that evidence is sealed, and so the file too
   * @param kind whether it is the file as it came, or one made from it
   * @param madeFrom the file it was made from; empty for a file as it came
   */
  record AttachmentAdded(
      EntryId to, Part part, AttachmentKind kind, Optional<AttachmentId> madeFrom, Attachment file)
      implements EvidenceAct {}

  /** How a file came to be. */
  enum AttachmentKind {
    /** The file as it was handed in, byte for byte. */
    ORIGINAL,
    /** A copy without what the device or program wrote about itself and its user. */
    CLEANED,
    /** A small picture of it. */
    PREVIEW
  }

  /** What sort of evidence it is. */
  enum EvidenceKind {
    IDENTITY_DOCUMENT,
    PHOTOGRAPH,
    LETTER,
    WITNESS_STATEMENT,
    COURT_RECORD,
    PUBLISHED_DECISION,
    OTHER
  }

  /** A report or a text of law. */
  enum InformationKind {
    REPORT,
    LAW
  }

  /** How findings fit the alleged cause (Istanbul Protocol 2022). */
  enum Consistency {
    NOT_CONSISTENT,
    CONSISTENT,
    HIGHLY_CONSISTENT,
    TYPICAL,
    DIAGNOSTIC
  }

  /** What a screening score leads to. */
  enum ScreeningEffect {
    REFERRAL,
    ADJUSTMENT,
    NONE
  }
}
