package org.asylia.desk.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.asylia.casefile.ProtectionAct.CertificateIssued;
import org.asylia.casefile.Recorded;
import org.asylia.protection.Certificate;
import org.asylia.vault.Vault;
import org.asylia.vault.log.NoteKey;
import org.asylia.vault.log.SignedNote;

/** Checks a certificate: the node's signature, the act in the record, the days it holds. */
public final class CertificateCheck {
  private CertificateCheck() {}

  /** What came of a check. */
  public sealed interface Result {
    /** Signed by this node, in its record, and in force. */
    record Holds(LocalDate until) implements Result {}

    /** Signed by this node and in its record, but over. */
    record Over(LocalDate until) implements Result {}

    /** Signed by this node, but the record holds no act that issued it. */
    record NotInRecord() implements Result {}

    /** Not signed by this node, or changed since. */
    record NotSigned() implements Result {}

    /** Nothing that could be checked is in the file. */
    record Unreadable() implements Result {}
  }

  /** Checks the PDF of a certificate against a node's key and record, as of that time. */
  public static Result of(byte[] pdf, NoteKey key, Vault vault, Instant now) {
    Optional<String> note = CertificatePaper.note(pdf);
    if (note.isEmpty()) {
      return new Result.Unreadable();
    }
    Optional<SignedNote> signed = SignedNote.open(note.get(), key);
    if (signed.isEmpty()) {
      return new Result.NotSigned();
    }
    return Certificate.parse(signed.get().text())
        .map(certificate -> held(certificate, vault, now))
        .orElseGet(Result.Unreadable::new);
  }

  private static Result held(Certificate certificate, Vault vault, Instant now) {
    boolean issued =
        vault.certificates(certificate.file(), now).acts().stream()
            .map(Recorded::act)
            .anyMatch(act ->
                act instanceof CertificateIssued a
                    && a.person().equals(certificate.person())
                    && a.sha256().equals(certificate.sha256()));
    if (!issued) {
      return new Result.NotInRecord();
    }
    return now.atZone(ZoneOffset.UTC).toLocalDate().isAfter(certificate.validUntil())
        ? new Result.Over(certificate.validUntil())
        : new Result.Holds(certificate.validUntil());
  }
}
