package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.language.Language;
import org.asylia.desk.people.DemonstrationRoster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class DecisionPagesTest {

  @Test
  void a_return_without_elements_is_refused_beside_the_field_and_keeps_what_was_typed(
      BrowserDesk desk) {
    CaseFile file = ToldCases.at(desk.office(), 301, State.REVIEW);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "reviewer-hawthorn");
      page.navigate("/cases/" + file.id() + "/review");
      page.locator("#return-reasons").fill("Look again at what was said on return.");
      BrowserDesk.send(page, page.locator("#return button"));
      assertThat(page.locator("#return-elements-error").textContent())
          .contains("Name at least one element.");
      assertThat(page.locator("#return-reasons").inputValue())
          .isEqualTo("Look again at what was said on return.");
      page.locator("#return input[value=OBJECTIVE_RISK]").check();
      BrowserDesk.send(page, page.locator("#return button"));
      assertThat(state(desk, file.id())).isEqualTo(State.ASSESSMENT);
      assertThat(page.locator("#decisions").textContent()).contains("Objective risk");
    }
  }

  @Test
  void what_another_officer_approved_is_decided_by_name(BrowserDesk desk) {
    CaseFile file = ToldCases.at(desk.office(), 302, State.REVIEW);
    String root = "/cases/" + file.id();
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "reviewer-hawthorn");
      page.navigate(root + "/review");
      page.locator("#approve-reasons").fill("The findings follow from the file.");
      BrowserDesk.send(page, page.locator("#approve button"));
      assertThat(state(desk, file.id())).isEqualTo(State.DECISION);
      desk.signIn(page, "adjudicator-cedar");
      page.navigate(root + "/review");
      page.locator("#decide-reasons").fill("The reasons are mine.");
      BrowserDesk.send(page, page.locator("#decide button"));
      assertThat(page.locator(".trouble").allTextContents()).isEmpty();
      assertThat(page.locator("#decisions").textContent()).contains("Cedar");
    }
  }

  @Test
  void a_decision_on_a_list_of_evidence_that_is_not_the_records_is_refused_and_keeps_what_was_typed(
      BrowserDesk desk) {
    CaseFile file = ToldCases.at(desk.office(), 306, State.DECISION);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "adjudicator-cedar");
      page.navigate("/cases/" + file.id() + "/review");
      page.locator("#decide-reasons").fill("The reasons are mine.");
      page.locator("input[name=decide-listed]")
          .evaluate("field => { field.value = field.value.split(' ').slice(1).join(' '); }");
      BrowserDesk.send(page, page.locator("#decide button"));
      assertThat(page.locator(".trouble").textContent()).contains("not the evidence the record");
      assertThat(page.locator("#decide-reasons").inputValue()).isEqualTo("The reasons are mine.");
      assertThat(state(desk, file.id())).isEqualTo(State.DECISION);
      BrowserDesk.send(page, page.locator("#decide button"));
      assertThat(page.locator(".trouble").allTextContents()).isEmpty();
      assertThat(state(desk, file.id())).isNotEqualTo(State.DECISION);
    }
  }

  @Test
  void whoever_drafted_the_assessment_cannot_approve_it(BrowserDesk desk) {
    CaseFile file =
        ToldCases.at(
            desk.office(),
            303,
            State.REVIEW,
            f -> f.assessment().submitted().orElseThrow().author().equals(elm()));
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "adjudicator-elm");
      page.navigate("/cases/" + file.id() + "/review");
      page.locator("#approve-reasons").fill("My own draft is sound.");
      BrowserDesk.send(page, page.locator("#approve button"));
      assertThat(page.locator(".trouble").textContent()).contains("I19");
      assertThat(page.locator("#approve-reasons").inputValue()).isEqualTo("My own draft is sound.");
      assertThat(state(desk, file.id())).isEqualTo(State.REVIEW);
    }
  }

  private static OfficerId elm() {
    return new DemonstrationRoster().officer("adjudicator-elm").orElseThrow().officer();
  }

  @Test
  void a_decision_against_the_person_is_served_with_its_appeal_in_three_languages(BrowserDesk desk)
      throws IOException {
    CaseFile file =
        ToldCases.at(
            desk.office(),
            304,
            State.SERVICE,
            f -> f.decisions().issued().orElseThrow().act().outcome().adverse());
    String root = "/cases/" + file.id();
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "adjudicator-cedar");
      page.navigate(root + "/letter");
      page.locator("#serve-mode").selectOption("IN_PERSON");
      BrowserDesk.send(page, page.locator("#serve .actions button"));
      assertThat(page.locator(".trouble").allTextContents()).isEmpty();
      assertThat(state(desk, file.id())).isEqualTo(State.APPEAL_WINDOW);
      saysTheDeadline(page, root);
    }
  }

  private static void saysTheDeadline(Page page, String root) throws IOException {
    LocalDate until = LocalDate.now(ZoneOffset.UTC).plusDays(30);
    for (Language language : Language.values()) {
      APIResponse pdf = page.request().get(root + "/letter.pdf?language=" + language.code());
      assertThat(pdf.status()).isEqualTo(200);
      Path kept = Files.createDirectories(Path.of("target", "letters"));
      Files.write(kept.resolve("refusal-" + language.code() + ".pdf"), pdf.body());
      try (PDDocument document = Loader.loadPDF(pdf.body())) {
        String text = new PDFTextStripper().getText(document);
        String day =
            language == Language.ENGLISH
                ? Integer.toString(until.getYear())
                : until.getYear()
                    + (language == Language.KOREAN ? "년 " : "年")
                    + until.getMonthValue()
                    + (language == Language.KOREAN ? "월 " : "月")
                    + until.getDayOfMonth();
        assertThat(text).as(language.code()).contains(day);
      }
    }
  }

  @Test
  void a_copy_in_another_language_says_what_was_served_and_nothing_else(BrowserDesk desk)
      throws IOException {
    CaseFile file =
        ToldCases.at(
            desk.office(),
            305,
            State.SERVICE,
            f -> f.decisions().issued().orElseThrow().act().outcome().adverse());
    String root = "/cases/" + file.id();
    LocalDate until = LocalDate.now(ZoneOffset.UTC).plusDays(47);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "adjudicator-cedar");
      page.navigate(root + "/letter");
      page.locator("#serve-mode").selectOption("IN_PERSON");
      page.locator("#serve-deadline").fill(until.toString());
      page.locator("#serve-help").fill("Help 7-7: the desk on the left.");
      page.locator("#serve-meanwhile").fill("Meanwhile 8-8: nobody removes you.");
      page.locator("#serve-where").fill("Where 9-9: the appeal desk.");
      page.locator("#serve input[name=serve-evidence]").first().uncheck();
      BrowserDesk.send(page, page.locator("#serve .actions button"));
      assertThat(page.locator(".trouble").allTextContents()).isEmpty();
      String served = page.locator(".letter-bar [aria-current]").getAttribute("lang");
      assertThat(page.locator("#letter-copy").count()).isZero();
      int quotes = page.locator(".letter-quote").count();
      for (Language other : Language.values()) {
        page.navigate(root + "/letter?language=" + other.code());
        String paper = page.locator(".paper").textContent();
        assertThat(paper)
            .as(other.code())
            .contains("Help 7-7", "Meanwhile 8-8", "Where 9-9")
            .contains(Catalogue.read().in(other, ZoneOffset.UTC).date(until));
        assertThat(page.locator(".letter-quote").count()).as(other.code()).isEqualTo(quotes);
        boolean copy = !other.tag().equals(served);
        assertThat(page.locator("#letter-copy").count()).as(other.code()).isEqualTo(copy ? 1 : 0);
        assertThat(page.locator(".letter-reason p[lang]").first().getAttribute("lang"))
            .isEqualTo(served);
      }
    }
  }

  private static State state(BrowserDesk desk, CaseId id) {
    return desk.office()
        .cases()
        .open(PreparedCases.supervisor(), id)
        .orElseThrow()
        .standing()
        .state();
  }
}
