package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Optional;
import org.asylia.casefile.EntryId;
import org.asylia.desk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(DeskExtension.class)
class InterviewPagesTest {

  @Test
  void an_interview_is_begun_and_lines_are_typed_one_after_the_other(BrowserDesk desk) {
    Prepared prepared = Prepared.registered(desk.office());
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "interviewer-birch");
      page.navigate(prepared.path("/interviews"));
      page.selectOption("#start-spoken", "ko");
      page.selectOption("#start-interpreter", "none");
      page.locator("#start button.button").click();
      page.waitForURL("**/interviews/*");
      page.locator("#line-original").fill("어디에서 태어났습니까?");
      page.locator("#line-audio").fill("0:07");
      page.keyboard().press("Control+Enter");
      page.locator("#lines li").nth(0).waitFor();
      page.locator("#line-original:focus").waitFor();
      assertThat(page.locator("#line-speaker").inputValue()).isEqualTo("APPLICANT");
      page.keyboard().type("함경북도에서 태어났습니다.");
      page.locator("#line-interpretation").fill("I was born in the north east.");
      page.locator("#line-interpretation").press("Control+Enter");
      page.locator("#lines li").nth(1).waitFor();
      assertThat(page.locator("#u2 .interpretation").textContent()).contains("north east");
      assertThat(page.locator("#u1 .audio").textContent()).contains("00:00:07");
      assertThat(prepared.now().file().interviews().utterances()).hasSize(2);
      page.reload();
      assertThat(page.locator("#lines li").count()).isEqualTo(2);
    }
  }

  @Test
  void a_wrong_recording_time_gets_a_message_and_what_was_typed_stays(BrowserDesk desk) {
    Prepared prepared = Prepared.registered(desk.office());
    EntryId interview = prepared.interview(2);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "interviewer-birch");
      page.navigate(prepared.path("/interviews/" + interview));
      page.locator("#line-original").fill("말한 그대로");
      page.locator("#line-audio").fill("later");
      page.locator("#next-line-send").click();
      page.locator("#line-audio-error").waitFor();
      assertThat(page.locator("#line-original").inputValue()).isEqualTo("말한 그대로");
      assertThat(page.locator("#lines li").count()).isEqualTo(2);
      assertThat(prepared.now().file().interviews().utterances()).hasSize(2);
    }
  }

  @Test
  void a_read_back_correction_appears_beside_the_line_and_never_over_it(BrowserDesk desk) {
    Prepared prepared = Prepared.registered(desk.office());
    EntryId interview = prepared.interview(4);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "interviewer-birch");
      page.navigate(prepared.path("/interviews/" + interview));
      String before = page.locator("#u2 .original").textContent();
      page.locator("#u2 .correct").click();
      assertThat(page.locator("#fix-line").inputValue()).isEqualTo("2");
      page.locator("#fix-text").fill("강을 건넌 뒤에 발각되었습니다.");
      page.locator("#fix-text").press("Control+Enter");
      page.waitForURL("**#read-back");
      assertThat(page.locator("#u2 .original").textContent()).isEqualTo(before);
      assertThat(page.locator("#u2 .corrections").textContent()).contains("건넌 뒤에");
    }
  }

  @Test
  void a_line_sent_in_place_leaves_the_other_forms_ready(BrowserDesk desk) {
    Prepared prepared = Prepared.registered(desk.office());
    EntryId interview = prepared.interview(2);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "interviewer-birch");
      page.navigate(prepared.path("/interviews/" + interview));
      page.locator("#line-original").fill("질문");
      page.locator("#next-line-send").click();
      page.locator("#u3").waitFor();
      page.selectOption("#ask-question", "SUR_PLACE");
      page.locator("#ask-line").fill("3");
      page.locator("#questions button").click();
      page.waitForURL("**#questions");
      assertThat(page.locator(".trouble").count()).isZero();
      assertThat(page.locator("#questions .ticks").textContent()).contains("in line 3");
    }
  }

  @Test
  void somebody_elses_line_is_shown_and_nothing_typed_is_lost(BrowserDesk desk) {
    Prepared prepared = Prepared.registered(desk.office());
    EntryId interview = prepared.interview(2);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "interviewer-birch");
      page.navigate(prepared.path("/interviews/" + interview));
      prepared.interview(1);
      page.locator("#line-original").fill("제가 쓰던 말");
      page.locator("#next-line-send").click();
      page.locator("#next-line .trouble").waitFor();
      assertThat(page.locator("#line-original").inputValue()).isEqualTo("제가 쓰던 말");
      page.locator("#next-line-send").click();
      page.locator("#u3").waitFor();
    }
  }

  @Test
  void an_interview_of_500_lines_still_takes_the_next_line_in_place(BrowserDesk desk) {
    Prepared prepared = Prepared.registered(desk.office());
    EntryId interview = prepared.interview(500);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "interviewer-birch");
      page.navigate(prepared.path("/interviews/" + interview));
      page.locator("#line-original").fill("오백 번째 다음 말");
      long begun = System.nanoTime();
      page.locator("#line-original").press("Control+Enter");
      page.locator("#u501").waitFor();
      long millis = (System.nanoTime() - begun) / 1_000_000;
      assertThat(page.locator("#lines li").count()).isEqualTo(501);
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("line-original");
      assertThat(millis).as("milliseconds for the next line after 500").isLessThan(3_000);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_interview_pages_are_accessible_and_fit(Language language, BrowserDesk desk)
      throws IOException {
    Prepared prepared = Prepared.registered(desk.office());
    EntryId interview = prepared.interview(12);
    Optional<String> officer = Optional.of("interviewer-birch");
    new PageAudit(desk, "interviews", officer, prepared.path("/interviews")).in(language);
    new PageAudit(desk, "interview", officer, prepared.path("/interviews/" + interview))
        .in(language);
  }
}
