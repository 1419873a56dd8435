package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Element;
import org.asylia.desk.language.Language;
import org.asylia.desk.office.OpenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One person from intake to a signed resettlement submission, in a browser, through the hands of
 * every officer on the way; then the record is verified.
 */
@ExtendWith(DeskExtension.class)
class WholeWayTest {
  private static final Map<String, String> FACTS = facts();

  private static Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("nk_by_birth", "yes");
    facts.put("rok_registered", "no");
    facts.put("lived_in_rok", "no");
    facts.put("rok_protection_request", "not_made");
    facts.put("risk_dprk", "yes");
    facts.put("risk_rok", "no");
    facts.put("other_nationality", "no");
    facts.put("risk_other_state", "no");
    facts.put("regime_role", "none");
    facts.put("exclusion_conduct", "none");
    facts.put("exclusion_defence", "none_applies");
    return facts;
  }

  @Test
  void a_person_goes_from_intake_to_a_signed_submission_and_the_record_verifies(BrowserDesk desk) {
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      CaseId id = registers(desk, page);
      hears(desk, page, id);
      assesses(desk, page, id);
      reviews(desk, page, id);
      decidesAndServes(desk, page, id);
      protects(desk, page, id);
      submitsForResettlement(desk, page, id);
      standsOnTheDocket(desk, page, id);
      verifies(desk, page);
    }
  }

  private static CaseId registers(BrowserDesk desk, Page page) {
    desk.signIn(page, "registrar-alder");
    page.navigate("/cases/new");
    page.locator("#host").selectOption("TH");
    page.locator("#p0-name-0").fill("시험용 이름");
    page.locator("input[name=p0-age][value=ADULT]").check();
    page.locator("input[name=p0-company][value=UNACCOMPANIED]").check();
    page.locator("#p0-rights").selectOption("ko");
    page.locator("#exit").fill("어두울 때 강을 건넜습니다.");
    page.locator("#fear").fill("돌려보내지면 벌을 받을 것입니다.");
    kept(page, "intake");
    BrowserDesk.send(page, page.locator(".actions button[value=register]"));
    CaseId id = CaseId.parse(page.url().replaceAll(".*/cases/([0-9a-f-]+).*", "$1"));
    consents(page);
    send(page, "complete");
    assertThat(now(desk, id).standing().state()).isEqualTo(State.INTERVIEW);
    Everybody.on(desk.office(), id);
    return id;
  }

  private static void consents(Page page) {
    Locator form = form(page, "consent");
    open(form);
    pick(form.locator("#consent-person"));
    form.locator("#consent-purpose").selectOption("RESETTLEMENT");
    form.locator("#consent-kind").selectOption("RESETTLEMENT_STATE");
    form.locator("#consent-recipient").fill("resettlement-states");
    form.locator("input[name=consent-answer]").first().check();
    BrowserDesk.send(page, form.locator("button").last());
    assertThat(page.locator(".trouble").allTextContents()).isEmpty();
  }

  private static void hears(BrowserDesk desk, Page page, CaseId id) {
    desk.signIn(page, "interviewer-birch");
    page.navigate("/cases/" + id + "/interviews");
    pick(page.locator("#start-person"));
    page.selectOption("#start-spoken", "ko");
    page.selectOption("#start-interpreter", "none");
    page.locator("input[name=start-alone]").first().check();
    BrowserDesk.send(page, page.locator("#start button.button"));
    line(page, 1, "왜 떠났고, 떠나면 어떻게 됩니까?");
    line(page, 2, "식량이 없었고, 떠나는 사람은 배신자로 처벌됩니다.");
    line(page, 3, "떠난 뒤에 무슨 일이 있었습니까?");
    line(page, 4, "교회 사람들을 만났습니다. 알려지면 더 심하게 처벌됩니다.");
    asked(page, "ILLEGAL_EXIT", 1);
    asked(page, "ECONOMIC_MOTIVE", 1);
    asked(page, "SUR_PLACE", 3);
    kept(page, "interview");
    BrowserDesk.send(
        page, page.locator("#read-on").locator("xpath=ancestor::form").locator("button"));
    assertThat(page.locator(".trouble").allTextContents()).isEmpty();
    assertThat(now(desk, id).standing().state()).isEqualTo(State.ASSESSMENT);
  }

  private static void line(Page page, int number, String words) {
    page.locator("#line-original").fill(words);
    page.locator("#next-line-send").click();
    page.locator("#u" + number).waitFor();
  }

  private static void asked(Page page, String question, int line) {
    page.selectOption("#ask-question", question);
    page.locator("#ask-line").fill(Integer.toString(line));
    BrowserDesk.send(page, page.locator("#questions button"));
    assertThat(page.locator(".trouble").allTextContents()).isEmpty();
  }

  private static void assesses(BrowserDesk desk, Page page, CaseId id) {
    desk.signIn(page, "adjudicator-cedar");
    FACTS.forEach((code, value) -> {
      page.navigate("/cases/" + id + "/assessment?on=fact." + code);
      page.locator("input[name=work-value][value=" + value + "]").check();
      works(page);
    });
    for (Element element : Element.values()) {
      if (element.material()) {
        page.navigate("/cases/" + id + "/assessment?on=element." + element);
        page.locator("input[name=work-status][value=MET]").check();
        detail(page, element);
        works(page);
      }
    }
    page.navigate("/cases/" + id + "/assessment?on=submit");
    assertThat(page.locator("#conclusion .outcome").textContent()).contains("recognition");
    kept(page, "assessment");
    page.locator("input[name=work-recommendation][value=RECOGNISE]").check();
    page.locator("#work-reasons").fill("Every element is met on what was heard.");
    BrowserDesk.send(page, page.locator("#work .button").first());
    assertThat(page.locator(".trouble").allTextContents()).isEmpty();
    assertThat(now(desk, id).standing().state()).isEqualTo(State.REVIEW);
  }

  private static void detail(Page page, Element element) {
    switch (element) {
      case AGENT -> page.locator("input[name=work-agent][value=STATE_NATIONWIDE]").check();
      case GROUND_NEXUS ->
          page.locator("input[name=work-grounds][value=IMPUTED_POLITICAL_OPINION]").check();
      default -> {
        // Nothing beside the finding itself.
      }
    }
  }

  private static void works(Page page) {
    page.locator("#work-reason").fill("As said when heard.");
    page.locator("#work .citation input").nth(1).check();
    BrowserDesk.send(page, page.locator("#work .button").first());
    assertThat(page.locator(".trouble").allTextContents()).isEmpty();
  }

  private static void reviews(BrowserDesk desk, Page page, CaseId id) {
    desk.signIn(page, "reviewer-hazel");
    page.navigate("/cases/" + id + "/review");
    kept(page, "review");
    page.locator("#approve-reasons").fill("The findings follow from what was heard.");
    BrowserDesk.send(page, page.locator("#approve button"));
    assertThat(now(desk, id).standing().state()).isEqualTo(State.DECISION);
  }

  private static void decidesAndServes(BrowserDesk desk, Page page, CaseId id) {
    desk.signIn(page, "adjudicator-cedar");
    page.navigate("/cases/" + id + "/review");
    page.locator("#decide-reasons").fill("Recognised on every element.");
    BrowserDesk.send(page, page.locator("#decide button"));
    assertThat(page.locator(".trouble").allTextContents()).isEmpty();
    page.navigate("/cases/" + id + "/letter");
    kept(page, "letter");
    page.locator("#serve-mode").selectOption("IN_PERSON");
    BrowserDesk.send(page, page.locator("#serve .actions button"));
    assertThat(page.locator(".trouble").allTextContents()).isEmpty();
    assertThat(now(desk, id).standing().state()).isEqualTo(State.RECOGNISED);
  }

  private static void protects(BrowserDesk desk, Page page, CaseId id) {
    desk.signIn(page, "protection-juniper");
    page.navigate("/cases/" + id + "/protection");
    page.locator("#raise > summary").click();
    pick(page.locator("#raise-person"));
    page.locator("#raise-kind").selectOption("DETENTION");
    page.locator("#raise-account").fill("Held at a checkpoint, as a friend said.");
    BrowserDesk.send(page, page.locator("#raise button"));
    kept(page, "alarm");
    BrowserDesk.send(page, page.locator("[id^=acknowledge-] button"));
    assertThat(page.locator(".trouble").allTextContents()).isEmpty();
    page.locator("#certificate > summary").click();
    pick(page.locator("#certificate-holder"));
    BrowserDesk.send(page, page.locator("#certificate button"));
    page.locator("#certificates a").first().waitFor();
    CaseFile file = now(desk, id).file();
    assertThat(file.protection().certificates()).hasSize(1);
    assertThat(file.protection().alarms().values())
        .allSatisfy(alarm -> assertThat(alarm.acknowledged()).isPresent());
  }

  private static void submitsForResettlement(BrowserDesk desk, Page page, CaseId id) {
    desk.signIn(page, "resettlement-linden");
    page.navigate("/cases/" + id + "/resettlement");
    pick(page.locator("#propose-person"));
    page.locator("#propose-primary").selectOption("LPN");
    page.locator("#propose-secondary").selectOption("LOS");
    page.locator("#propose-priority").selectOption("URGENT");
    pick(page.locator("#propose-consent"));
    page.locator("#propose-reasons").fill("Removal has happened from here before.");
    kept(page, "resettlement");
    BrowserDesk.send(page, page.locator("form:has(#propose-person) .actions button"));
    assertThat(page.locator(".trouble").allTextContents()).isEmpty();
    desk.signIn(page, "supervisor-sorrel");
    page.navigate("/cases/" + id + "/resettlement");
    page.locator("#sign-priority").selectOption("URGENT");
    BrowserDesk.send(page, page.locator("form:has(#sign-priority) .actions button"));
    assertThat(page.locator(".trouble").allTextContents()).isEmpty();
    assertThat(now(desk, id).file().resettlement().signed()).isPresent();
    assertThat(now(desk, id).standing().state()).isEqualTo(State.PLACEMENT);
  }

  private static void standsOnTheDocket(BrowserDesk desk, Page page, CaseId id) {
    desk.signIn(page, "resettlement-linden");
    String reference = now(desk, id).reference().text();
    page.navigate("/docket");
    assertThat(page.locator("main").textContent()).contains(reference);
    assertThat(page.locator("main").textContent()).doesNotContain("시험용");
  }

  private static void verifies(BrowserDesk desk, Page page) {
    desk.signIn(page, "administrator-zelkova");
    page.navigate("/verification");
    page.locator("#verification .actions button").click();
    page.locator("#verification .note.good").waitFor();
    kept(page, "verification");
  }

  private static OpenCase now(BrowserDesk desk, CaseId id) {
    return desk.office().cases().open(PreparedCases.supervisor(), id).orElseThrow();
  }

  private static Locator form(Page page, String what) {
    return page.locator("form:has(input[name=do][value=" + what + "])");
  }

  private static void open(Locator form) {
    List<Locator> folded = form.locator("xpath=ancestor::details[not(@open)]").all();
    folded.forEach(details -> details.locator("> summary").click());
  }

  private static void send(Page page, String what) {
    Locator form = form(page, what);
    open(form);
    BrowserDesk.send(page, form.locator("button").last());
    assertThat(page.locator(".trouble").allTextContents()).isEmpty();
  }

  /** Picks the last choice of a list; where there is only one person, that person. */
  private static void pick(Locator select) {
    select.selectOption(select.locator("option").last().getAttribute("value"));
  }

  private static void kept(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", "whole-way-" + name + ".png")));
  }
}
