package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.desk.language.Language;
import org.asylia.desk.office.OpenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class CaseFilePagesTest {

  @Test
  void statements_that_disagree_stand_side_by_side_with_their_sources(BrowserDesk desk) {
    OpenCase family = new PreparedCases(desk.office()).family();
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "interviewer-birch");
      page.navigate("/cases/" + family.file().id());
      String people = page.locator("#people").textContent();
      assertThat(people)
          .contains("시험 하나", "Si Hana", "음력 3월 9일", "주체 76년", "transit list")
          .contains("These statements differ");
      assertThat(page.locator("#claim .confidential").textContent()).contains("In confidence");
      assertThat(page.locator("#timeline").textContent()).doesNotContain("팔려 갔습니다");
      assertThat(page.title()).contains(family.reference().text()).doesNotContain("시험");
      assertThat(page.locator("#missing").isVisible()).isTrue();
    }
  }

  @Test
  void the_second_of_two_officers_sees_both_versions_and_sends_again(BrowserDesk desk) {
    OpenCase family = new PreparedCases(desk.office()).family();
    String path = "/cases/" + family.file().id();
    Page first = desk.open(Language.ENGLISH);
    Page second = desk.open(Language.ENGLISH);
    try (var _ = first.context();
        var _ = second.context()) {
      desk.signIn(first, "registrar-alder");
      desk.signIn(second, "protection-juniper");
      first.navigate(path);
      second.navigate(path);
      need(first, "SM-CI");
      assertThat(first.locator("#needs .lines").textContent()).contains("Chronic illness");

      need(second, "TR-PI");
      assertThat(second.locator(".trouble").textContent())
          .contains("somebody else added to this case meanwhile")
          .contains("Record a specific need")
          .contains("Alder");
      assertThat(second.locator("#needs .lines").textContent())
          .contains("Chronic illness")
          .doesNotContain("Effects of torture");
      assertThat(second.inputValue("#need-code")).isEqualTo("TR-PI");
      assertThat(second.locator("#form-need").getAttribute("open")).isNotNull();

      BrowserDesk.send(second, second.locator("#form-need button"));
      assertThat(second.locator(".trouble").count()).isZero();
      assertThat(second.locator("#needs .lines").textContent())
          .contains("Chronic illness", "Effects of torture");
    }
  }

  @Test
  void a_rule_that_refuses_says_why_and_what_was_typed_stays(BrowserDesk desk) {
    OpenCase family = new PreparedCases(desk.office()).family();
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "registrar-alder");
      page.navigate("/cases/" + family.file().id());
      page.click("#form-close summary");
      page.selectOption("#close-reason", "SOLUTION_FOUND");
      page.fill("#close-explanation", "Moved on.");
      BrowserDesk.send(page, page.locator("#form-close button"));
      assertThat(page.locator(".trouble .reasons").textContent()).isNotBlank();
      assertThat(page.inputValue("#close-explanation")).isEqualTo("Moved on.");
    }
  }

  @Test
  void registration_is_completed_and_the_interview_is_owed(BrowserDesk desk) {
    OpenCase family = new PreparedCases(desk.office()).family();
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "registrar-alder");
      page.navigate("/cases/" + family.file().id());
      page.click("#form-complete summary");
      BrowserDesk.send(page, page.locator("#form-complete button"));
      assertThat(page.locator(".way [aria-current=step]").textContent()).contains("Interviewer");
      assertThat(
              desk.office()
                  .cases()
                  .open(PreparedCases.supervisor(), family.file().id())
                  .orElseThrow()
                  .standing()
                  .state())
          .isEqualTo(State.INTERVIEW);
    }
  }

  @Test
  void a_long_history_is_paged_and_every_act_is_reached_once(BrowserDesk desk) {
    OpenCase family = new PreparedCases(desk.office()).family();
    PersonId person = family.file().registration().applicant().orElseThrow().person();
    OpenCase longer =
        PreparedCases.done(
            desk.office()
                .cases()
                .record(
                    PreparedCases.officer("registrar-alder"),
                    family.file().id(),
                    family.heads(),
                    batch -> {
                      for (int i = 0; i < 60; i++) {
                        batch.add(
                            new Stated(
                                person,
                                Topic.RELATIVE,
                                java.util.Optional.empty(),
                                new Value.Name("relative " + i),
                                new Source.Said(person),
                                false));
                      }
                    }));
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "registrar-alder");
      page.navigate("/cases/" + family.file().id());
      int shown = page.locator("#timeline .timeline li").count();
      while (page.locator("#timeline a.button").count() > 0) {
        BrowserDesk.send(page, page.locator("#timeline a.button"));
        shown += page.locator("#timeline .timeline li").count();
      }
      assertThat(shown).isEqualTo(longer.file().history().size());
    }
  }

  @Test
  void the_docket_leads_protection_to_alarms_first_and_finds_by_reference(BrowserDesk desk) {
    OpenCase child = new PreparedCases(desk.office()).detainedChild();
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "protection-juniper");
      assertThat(page.locator(".tabs [aria-current=page]").textContent()).contains("Alarms");
      page.navigate("/docket?lens=open");
      assertThat(page.locator("main").textContent()).doesNotContain("시험");
      page.fill(
          "#reference",
          child.reference().text().replace("-", "").toLowerCase(java.util.Locale.ROOT));
      BrowserDesk.send(page, page.locator(".docket-find button"));
      page.waitForURL("**/cases/" + child.file().id());
      page.navigate("/docket/find?reference=somebody");
      assertThat(page.locator("#reference-error").textContent()).contains("Never type a name");
      assertThat(page.inputValue("#reference")).isEqualTo("somebody");
    }
  }

  private static void need(Page page, String code) {
    page.click("#form-need summary");
    page.selectOption(
        "#need-person", new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.selectOption("#need-code", code);
    BrowserDesk.send(page, page.locator("#form-need button"));
  }
}
