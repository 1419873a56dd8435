package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.Member;
import org.asylia.casefile.SaidAge;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.desk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class IntakePagesTest {

  @Test
  void a_mother_and_child_are_registered_and_nothing_typed_is_lost_on_the_way(BrowserDesk desk) {
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "registrar-alder");
      page.navigate("/cases/new?host=TH");
      page.fill("#p0-name-0", "시험 어미");
      BrowserDesk.send(page, page.locator("button[value=name-0]"));
      assertThat(page.inputValue("#p0-name-0")).isEqualTo("시험 어미");
      page.fill("#p0-name-1", "Si Eomi");
      BrowserDesk.send(page, page.locator("button[value=person]"));
      page.fill("#p1-name-0", "시험 아이");
      page.selectOption("#p0-birth-how", "LUNAR");
      page.fill("#p0-birth-year", "1987");
      page.fill("#p0-birth-month", "13");
      BrowserDesk.send(page, page.locator(".actions button[value=register]"));

      assertThat(page.locator(".trouble").textContent()).contains("Nothing was recorded");
      assertThat(page.locator("#p0-birth-month-error").textContent()).contains("1 to 12");
      assertThat(page.locator("#p1-relation-error").textContent()).contains("related");
      assertThat(page.inputValue("#p0-name-1")).isEqualTo("Si Eomi");
      assertThat(page.inputValue("#p1-name-0")).isEqualTo("시험 아이");
      assertThat(page.inputValue("#host")).isEqualTo("TH");

      finish(page);
      page.waitForURL("**/cases/*-*");
      assertThat(page.locator(".note.good").textContent()).contains("Give the person this");
      CaseFile file = file(desk, page);
      family(file);
    }
  }

  private static void finish(Page page) {
    page.fill("#p0-birth-month", "3");
    page.check("input[name=p0-age][value=ADULT]");
    page.check("input[name=p0-company][value=ACCOMPANIED]");
    page.selectOption("#p0-rights", "ko");
    page.selectOption("#p0-nationality", "KP");
    page.check("input[name=p0-sex][value=FEMALE]");
    page.selectOption("#p1-relation", new SelectOption().setValue("CHILD"));
    page.check("input[name=p1-age][value=CHILD]");
    page.check("input[name=p1-company][value=ACCOMPANIED]");
    page.selectOption("#p1-birth-how", "KOREAN_AGE");
    page.fill("#p1-birth-age", "7");
    page.selectOption("#p1-source", "applicant");
    page.check("input[name=motives][value=HUNGER]");
    page.fill("#exit", "밤에 강을 건넜습니다.");
    page.check("input[name=needs][value=LP-ND]");
    page.selectOption("#consent-nationality", "no");
    BrowserDesk.send(page, page.locator(".actions button[value=register]"));
  }

  private static void family(CaseFile file) {
    var registration = file.registration();
    Member mother = registration.applicant().orElseThrow();
    Member child =
        registration.members().values().stream()
            .filter(m -> m.relation() == Relation.CHILD)
            .findFirst()
            .orElseThrow();
    assertThat(child.ageClass()).isEqualTo(AgeClass.CHILD);
    assertThat(registration.statements(mother.person(), Topic.NAME).map(s -> s.act().value()))
        .containsExactly(new Value.Name("시험 어미"), new Value.Name("Si Eomi"));
    assertThat(registration.statements(child.person(), Topic.BIRTH))
        .singleElement()
        .satisfies(s -> {
          assertThat(s.act().source()).isEqualTo(new Source.Said(mother.person()));
          assertThat(s.act().value())
              .isInstanceOfSatisfying(
                  Value.Aged.class,
                  a -> assertThat(a.age().reckoning()).isEqualTo(SaidAge.Reckoning.KOREAN));
        });
    assertThat(registration.statements(mother.person(), Topic.MOTIVE).map(s -> s.act().value()))
        .containsExactly(new Value.Coded("hunger"));
    assertThat(registration.needs())
        .singleElement()
        .satisfies(n -> assertThat(n.act().code()).isEqualTo("LP-ND"));
    assertThat(registration.refusals()).hasSize(1);
    assertThat(registration.consents()).isEmpty();
    assertThat(registration.rights()).hasSize(1);
  }

  private static CaseFile file(BrowserDesk desk, Page page) {
    String id = page.url().replaceAll(".*/cases/([0-9a-f-]+).*", "$1");
    return desk.office()
        .cases()
        .open(PreparedCases.supervisor(), CaseId.parse(id))
        .orElseThrow()
        .file();
  }
}
