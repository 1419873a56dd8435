package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.Modality;
import org.asylia.desk.language.Language;
import org.asylia.desk.office.OpenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class AccessPagesTest {
  @Test
  void a_supervisor_finds_a_case_nobody_goes_on_with_and_assigns_an_adjudicator(BrowserDesk desk) {
    CaseId id = begun(desk).file().id();
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "adjudicator-cedar");
      page.navigate("/cases/" + id);
      assertThat(page.locator("h1").textContent()).isEqualTo("There is nothing here for you");

      desk.signIn(page, "supervisor-sorrel");
      page.navigate("/docket?lens=unowned");
      page.navigate("/cases/" + id + "/access");
      page.locator("#assign-officer").selectOption("adjudicator-cedar ADJUDICATOR");
      BrowserDesk.send(page, page.locator("#assign button"));
      assertThat(page.locator(".trouble").allTextContents()).isEmpty();
      assertThat(page.locator("#working").textContent()).contains("Cedar");

      desk.signIn(page, "adjudicator-cedar");
      page.navigate("/cases/" + id + "/assessment");
      assertThat(page.locator(".case-reference").count()).isEqualTo(1);

      desk.signIn(page, "supervisor-sorrel");
      page.navigate("/cases/" + id + "/access");
      page.locator("#revoke-officer")
          .selectOption(page.locator("#revoke-officer option").last().getAttribute("value"));
      page.locator("#revoke-reason").fill("Moved to another task.");
      BrowserDesk.send(page, page.locator("#revoke button"));
      assertThat(page.locator(".trouble").allTextContents()).isEmpty();
      desk.signIn(page, "adjudicator-cedar");
      page.navigate("/cases/" + id);
      assertThat(page.locator("h1").textContent()).isEqualTo("There is nothing here for you");
    }
  }

  @Test
  void broken_glass_opens_a_case_tells_the_supervisors_and_is_reviewed(BrowserDesk desk) {
    OpenCase open = begun(desk);
    String path = "/cases/" + open.file().id();
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "protection-maple");
      page.navigate(path);
      assertThat(page.locator("h1").textContent()).isEqualTo("There is nothing here for you");
      page.navigate("/glass?reference=" + open.reference().text());
      BrowserDesk.send(page, page.locator(".button.danger"));
      assertThat(page.locator(".field.refused").count()).isEqualTo(1);
      page.locator("#glass-reason").fill("Held at a checkpoint; removal is planned for tonight.");
      BrowserDesk.send(page, page.locator(".button.danger"));
      assertThat(page.locator(".case-reference").textContent()).contains(open.reference().text());

      desk.signIn(page, "custodian-willow");
      page.navigate("/notices");
      assertThat(page.locator("main").textContent()).contains(open.reference().text());

      desk.signIn(page, "supervisor-sorrel");
      page.navigate("/notices");
      assertThat(page.locator("main").textContent()).contains("until the access is reviewed");
      page.navigate(path + "/access");
      page.locator("select[id$=-found]").selectOption("yes");
      page.locator("textarea[id$=-reason][id^=review]").fill("An alarm ran.");
      BrowserDesk.send(page, page.locator("section[id^=review-] button"));
      assertThat(page.locator(".trouble").allTextContents()).isEmpty();
      page.navigate("/notices");
      assertThat(page.locator("main").textContent()).doesNotContain(open.reference().text());
    }
  }

  @Test
  void a_supervisor_sees_who_read_a_case_and_nobody_else_does(BrowserDesk desk) {
    String path = "/cases/" + begun(desk).file().id();
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "registrar-aspen");
      page.navigate(path);
      page.navigate(path + "/readings");
      assertThat(page.locator("main").textContent()).doesNotContain("Who has read");

      desk.signIn(page, "supervisor-sorrel");
      page.navigate(path + "/access");
      page.locator("main a[href$='/readings']").click();
      page.waitForURL("**/readings");
      Locator rows = page.locator("#readers tbody tr");
      assertThat(rows.first().textContent())
          .contains("Sorrel", "Supervises the office", "The account and the claim")
          .doesNotContain("Told in confidence");
      assertThat(rows.last().textContent()).contains("Aspen", "Works on the case");
      int before = page.locator("#each tbody tr").count();
      page.reload();
      assertThat(page.locator("#each tbody tr").count())
          .as("looking at the list is a reading too")
          .isEqualTo(before + 1);
    }
  }

  private static OpenCase begun(BrowserDesk desk) {
    return PreparedCases.done(
        desk.office()
            .cases()
            .begin(
                PreparedCases.officer("registrar-aspen"),
                batch ->
                    batch.add(
                        new CaseOpened(
                            "north-korea", new Country("TH"), Modality.REGULAR, false))));
  }
}
