package org.asylia.desk.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.ProtectionAct.CertificateIssued;
import org.asylia.desk.certificate.CertificatePaper;
import org.asylia.desk.demo.Enrolment;
import org.asylia.desk.node.Node;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.people.Officer;
import org.asylia.protection.Certificate;
import org.asylia.vault.Heads;
import org.asylia.vault.OfficerSession;

/** Certificates issued on a node in the past, so that they are over. */
final class Certificates {
  private Certificates() {}

  /** The PDF of a certificate that a case of its own holds, valid until the day before. */
  static byte[] expired(Node node, Instant now) {
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    CaseId file = node.vault().newCase();
    Certificate certificate =
        new Certificate(
            file, new PersonId(new UUID(7, 7)), "Holder", today.minusDays(30), today.minusDays(1));
    Officer alder = new DemonstrationRoster().officer("registrar-alder").orElseThrow();
    CertificateIssued issued =
        new CertificateIssued(certificate.person(), certificate.validUntil(), certificate.sha256());
    Instant at = now.truncatedTo(ChronoUnit.MICROS);
    try (OfficerSession session = Enrolment.unlock(alder, node)) {
      node.vault()
          .append(file, Heads.none(), List.of(node.vault().draft(session.officer(), at, issued)));
    }
    return paper(node.keyring().note(certificate.canonical()));
  }

  /** A blank sheet with a note attached. */
  static byte[] paper(String note) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(out);
      return CertificatePaper.attach(out.toByteArray(), note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
