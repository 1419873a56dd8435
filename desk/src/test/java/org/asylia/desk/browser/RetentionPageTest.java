package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.ErasureAct.ErasureProposed;
import org.asylia.casefile.ErasureAct.ErasureReason;
import org.asylia.desk.language.Language;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.office.Outcome;
import org.asylia.desk.retention.Retention;
import org.asylia.desk.retention.RetentionRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A record is proposed for erasure by one person and erased by another. */
@ExtendWith(DeskExtension.class)
class RetentionPageTest {
  private static final String CUSTODIAN = "custodian-willow";

  private static CaseFile proposed(BrowserDesk desk, long seed) {
    CaseFile file = ToldCases.at(desk.office(), seed, State.CLOSED);
    OpenCase open = desk.office().cases().open(PreparedCases.supervisor(), file.id()).orElseThrow();
    assertThat(
            desk.office()
                .cases()
                .record(
                    PreparedCases.supervisor(),
                    file.id(),
                    open.heads(),
                    batch -> batch.add(new ErasureProposed(ErasureReason.PERSON_ASKED))))
        .isInstanceOf(Outcome.Done.class);
    return file;
  }

  @Test
  void a_closed_case_is_due_when_its_years_are_over_and_not_a_day_before(BrowserDesk desk) {
    CaseFile file = ToldCases.at(desk.office(), 401, State.CLOSED);
    RetentionRow row = row(desk, file, LocalDate.of(2999, 1, 1)).orElseThrow();
    assertThat(row.due()).isAfter(row.closed().plusYears(4));
    assertThat(row(desk, file, row.due())).isPresent();
    assertThat(row(desk, file, row.due().minusDays(1))).isEmpty();
  }

  private static Optional<RetentionRow> row(BrowserDesk desk, CaseFile file, LocalDate today) {
    return desk.office().node().retention().due(today, Retention.After.NOTHING, 1000).stream()
        .filter(row -> row.caseId().equals(file.id()))
        .findFirst();
  }

  @Test
  void a_custodian_erases_what_a_supervisor_proposed_and_the_case_is_not_there_any_more(
      BrowserDesk desk) {
    CaseFile file = proposed(desk, 402);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, CUSTODIAN);
      page.navigate("/retention");
      Locator row = page.locator("#p" + file.id());
      assertThat(row.textContent()).contains("The person asked for it");
      row.locator("input[type=checkbox]").check();
      BrowserDesk.send(page, row.locator("button"));
      assertThat(page.locator(".note.good").textContent())
          .contains("is erased")
          .contains("no piece of a destroyed key stands in any of them");
      assertThat(page.locator("#p" + file.id()).count()).isZero();
      assertThat(desk.office().cases().open(PreparedCases.supervisor(), file.id())).isEmpty();
      assertThat(desk.office().docket().find(file.id())).isEmpty();
      assertThat(desk.office().node().vault().erased(file.id())).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_page_is_accessible_and_fits(Language language, BrowserDesk desk) throws IOException {
    proposed(
        desk,
        switch (language) {
          case ENGLISH -> 410;
          case KOREAN -> 411;
          case CHINESE -> 412;
        });
    new PageAudit(desk, "retention", Optional.of(CUSTODIAN), "/retention").in(language);
  }
}
