package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Optional;
import org.asylia.casefile.EvidenceAct.Consistency;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.EvidenceAct.MedicalReportAdded;
import org.asylia.casefile.EvidenceAct.ScreeningEffect;
import org.asylia.casefile.EvidenceAct.ScreeningScored;
import org.asylia.casefile.Role;
import org.asylia.desk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(DeskExtension.class)
class EvidencePageTest {
  private static final String LAW = "Exit and Entry Administration Law, Article 46";

  @Test
  void a_source_of_the_shelf_joins_the_file_with_one_click(BrowserDesk desk) {
    Prepared prepared = Prepared.heard(desk.office(), 2);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "adjudicator-cedar");
      page.navigate(prepared.path("/evidence"));
      onShelf(page, LAW).locator("button").click();
      page.waitForURL("**/evidence#e*");
      assertThat(page.locator("#country").textContent())
          .contains("Exit and Entry Administration Law")
          .contains("published: 30 June 2012")
          .contains("in force from 1 July 2013");
      assertThat(prepared.now().file().evidence().countryInformation()).hasSize(1);
      assertThat(onShelf(page, LAW).locator("button").count()).isZero();
    }
  }

  private static Locator onShelf(Page page, String title) {
    return page.locator("#shelf-list li").filter(new Locator.FilterOptions().setHasText(title));
  }

  @Test
  void a_source_without_a_date_says_that_and_why_it_cannot_be_cited(BrowserDesk desk) {
    Prepared prepared = Prepared.heard(desk.office(), 2);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "adjudicator-cedar");
      page.navigate(prepared.path("/evidence"));
      String undated = onShelf(page, "Known forced returns from China").textContent();
      assertThat(undated).contains("cannot be cited: a date is missing");
    }
  }

  @Test
  void a_report_without_a_grade_gets_a_message_and_what_was_typed_stays(BrowserDesk desk) {
    Prepared prepared = Prepared.heard(desk.office(), 2);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "protection-juniper");
      page.navigate(prepared.path("/evidence"));
      page.locator("summary", new Page.LocatorOptions().setHasText("Medical report")).click();
      page.locator("#med-dated").fill("2026-03-01");
      page.locator("#med-summary").fill("Two healed fractures.");
      page.locator("#add-medical button").click();
      page.locator("#med-grade-error").waitFor();
      assertThat(page.locator("#med-summary").inputValue()).isEqualTo("Two healed fractures.");
      page.selectOption("#med-grade", "HIGHLY_CONSISTENT");
      page.locator("#add-medical button").click();
      page.waitForURL("**/evidence#e*");
      assertThat(prepared.now().file().evidence().medical()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_evidence_is_accessible_and_fits(Language language, BrowserDesk desk) throws IOException {
    Prepared prepared =
        Prepared.heard(desk.office(), 2)
            .does(
                Role.PROTECTION_OFFICER,
                batch -> {
                  batch.add(
                      new EvidenceAdded(
                          EvidenceKind.LETTER,
                          "Letter",
                          Prepared.DAY,
                          "Sent from the camp.",
                          false));
                });
    prepared.does(
        Role.PROTECTION_OFFICER,
        batch -> {
          batch.add(
              new MedicalReportAdded(
                  prepared.applicant(),
                  Prepared.DAY,
                  Consistency.CONSISTENT,
                  "A healed fracture."));
          batch.add(
              new ScreeningScored(prepared.applicant(), "PHQ-9", 14, ScreeningEffect.REFERRAL));
        });
    new PageAudit(desk, "evidence", Optional.of("adjudicator-cedar"), prepared.path("/evidence"))
        .in(language);
  }
}
