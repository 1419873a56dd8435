package org.asylia.desk.site.cases.protection;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Entered;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.MemberView;
import org.asylia.casefile.ProtectionAct.CertificateIssued;
import org.asylia.desk.certificate.CertificatePaper;
import org.asylia.desk.docket.Reference;
import org.asylia.desk.language.Language;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.site.cases.form.People;
import org.asylia.desk.site.cases.letter.Letters;
import org.asylia.protection.Certificate;
import org.springframework.stereotype.Component;

/**
 * Draws certificates again from the record at any time: the record keeps the hash of the signed
 * text, the names stated give the holder, and the node's signature is the same each time.
 */
@Component
public class CertificatePapers {
  private static final int SHORT = 16;

  private final Office office;
  private final Letters letters;

  CertificatePapers(Office office, Letters letters) {
    this.office = office;
    this.letters = letters;
  }

  /** What stands on the paper, in the three languages one below the other. */
  public record Sheet(
      List<Messages> languages,
      String reference,
      Certificate certificate,
      String node,
      String signature) {
    /** Copies the list. */
    public Sheet {
      languages = List.copyOf(languages);
    }
  }

  /** The certificate of an act, if its text can be made again from the names stated. */
  Optional<Certificate> certificate(CaseFile whole, Entered<CertificateIssued> issued) {
    CaseFile file = MemberView.shared(whole);
    return People.names(file, issued.act().person()).stream()
        .filter(n -> !n.isBlank() && n.lines().count() == 1)
        .map(name ->
            new Certificate(
                file.id(),
                issued.act().person(),
                name,
                issued.at().atZone(ZoneOffset.UTC).toLocalDate(),
                issued.act().validUntil()))
        .filter(c -> c.sha256().equals(issued.act().sha256()))
        .findFirst();
  }

  /** The PDF of a certificate with the signed text attached. */
  Optional<byte[]> paper(CaseFile file, EntryId entry) throws IOException {
    Optional<Certificate> certificate =
        file.protection().certificates().stream()
            .filter(c -> c.id().equals(entry))
            .findFirst()
            .flatMap(c -> certificate(file, c));
    return certificate.isEmpty() ? Optional.empty() : Optional.of(paper(certificate.get()));
  }

  private byte[] paper(Certificate certificate) throws IOException {
    String note = office.node().keyring().note(certificate.canonical());
    String signature = note.substring(note.lastIndexOf(' ') + 1).strip();
    Messages english = letters.in(Language.ENGLISH);
    Sheet sheet =
        new Sheet(
            List.of(letters.in(Language.KOREAN), letters.in(Language.CHINESE), english),
            Reference.of(certificate.file()).text(),
            certificate,
            office.node().keyring().noteKey().name(),
            signature.substring(0, SHORT));
    byte[] pdf =
        letters.pdf("letters/certificate.jte", sheet, english, english.say("certificate.title"));
    return CertificatePaper.attach(pdf, note);
  }
}
