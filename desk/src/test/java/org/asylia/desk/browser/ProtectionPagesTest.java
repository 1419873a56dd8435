package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.CaseFile;
import org.asylia.desk.certificate.CertificateCheck;
import org.asylia.desk.certificate.CertificateCheck.Result;
import org.asylia.desk.certificate.CertificatePaper;
import org.asylia.desk.language.Language;
import org.asylia.vault.log.NoteKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class ProtectionPagesTest {

  @Test
  void an_alarm_is_raised_taken_on_acted_on_and_closed(BrowserDesk desk) {
    CaseFile file =
        ToldCases.at(desk.office(), 501, State.INTERVIEW, f -> f.protection().alarms().isEmpty());
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "protection-juniper");
      page.navigate("/cases/" + file.id() + "/protection");
      page.locator("#raise > summary").click();
      page.locator("#raise-person").selectOption(person(file));
      page.locator("#raise-kind").selectOption("DETENTION");
      page.locator("#raise-account").fill("Taken at a checkpoint; said by a friend.");
      BrowserDesk.send(page, page.locator("#raise button"));
      assertThat(page.locator(".alarm").textContent()).contains("Detained");
      BrowserDesk.send(page, page.locator("[id^=acknowledge-] button"));
      page.locator("textarea[id^=acted-]").fill("Called the lawyer on duty.");
      BrowserDesk.send(page, page.locator("section[id^=acted-] button"));
      page.locator("textarea[id^=close-]").fill("Released the same day.");
      BrowserDesk.send(page, page.locator("section[id^=close-] button"));
      assertThat(page.locator(".trouble").allTextContents()).isEmpty();
      assertThat(page.locator(".alarm").count()).isZero();
    }
  }

  @Test
  void a_certificate_is_signed_by_the_node_and_checked_from_its_file_alone(BrowserDesk desk)
      throws IOException {
    CaseFile file = ToldCases.at(desk.office(), 502, State.INTERVIEW);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "protection-juniper");
      page.navigate("/cases/" + file.id() + "/protection");
      page.locator("#certificate > summary").click();
      page.locator("#certificate-holder")
          .selectOption(page.locator("#certificate-holder option").nth(1).getAttribute("value"));
      BrowserDesk.send(page, page.locator("#certificate button"));
      String path = page.locator("#certificates a").first().getAttribute("href");
      APIResponse pdf = page.request().get(path);
      Path kept = Files.createDirectories(Path.of("target", "letters"));
      Files.write(kept.resolve("certificate.pdf"), pdf.body());
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      assertThat(check(desk, pdf.body(), today)).isInstanceOf(Result.Holds.class);
      assertThat(check(desk, pdf.body(), today.plusYears(1))).isInstanceOf(Result.Over.class);
      String note = CertificatePaper.note(pdf.body()).orElseThrow();
      byte[] longer =
          CertificatePaper.attach(pdf.body(), note.replace(today.getYear() + "-", "2099-"));
      assertThat(check(desk, longer, today)).isInstanceOf(Result.NotSigned.class);
      NoteKey key = desk.office().node().keyring().noteKey();
      assertThat(
              CertificateCheck.of(new byte[] {1}, key, desk.office().node().vault(), noon(today)))
          .isInstanceOf(Result.Unreadable.class);
    }
  }

  @Test
  void nothing_is_disclosed_to_the_country_of_origin_whatever_the_provision(BrowserDesk desk) {
    CaseFile file = ToldCases.at(desk.office(), 503, State.INTERVIEW);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "protection-juniper");
      page.navigate("/cases/" + file.id() + "/protection");
      page.locator("#lawful > summary").click();
      page.locator("#lawful-person").selectOption(person(file));
      page.locator("#lawful-kind").selectOption("TRIBUNAL");
      page.locator("#lawful-country").fill("KP");
      page.locator("#lawful-reference").fill("a court");
      page.locator("#lawful-purpose").selectOption("APPEAL");
      page.locator("#lawful input[value=STATUS]").check();
      page.locator("#lawful-provision").fill("Some provision");
      BrowserDesk.send(page, page.locator("#lawful button"));
      assertThat(page.locator(".trouble").textContent()).contains("I25");
      assertThat(
              desk.office()
                  .cases()
                  .open(PreparedCases.supervisor(), file.id())
                  .orElseThrow()
                  .file()
                  .protection()
                  .disclosures())
          .isEqualTo(file.protection().disclosures());
    }
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private static Result check(BrowserDesk desk, byte[] pdf, LocalDate today) {
    return CertificateCheck.of(
        pdf, desk.office().node().keyring().noteKey(), desk.office().node().vault(), noon(today));
  }

  private static String person(CaseFile file) {
    return file.registration().applicant().orElseThrow().person().toString();
  }
}
