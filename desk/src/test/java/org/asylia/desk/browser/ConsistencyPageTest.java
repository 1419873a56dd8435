package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Optional;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.CaseFile;
import org.asylia.desk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(DeskExtension.class)
class ConsistencyPageTest {
  @Test
  void an_adjudicator_sees_one_row_and_an_analyst_no_officer(BrowserDesk desk) {
    WhatIfPageTest.fill(desk);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "adjudicator-cedar");
      page.navigate("/consistency");
      assertThat(page.locator("#by-officer tbody tr").count()).isEqualTo(1);
      assertThat(page.locator("#by-officer svg circle").count()).isEqualTo(1);
      assertThat(page.locator("#by-month").count()).isZero();
    }
    Page figures = desk.open(Language.ENGLISH);
    try (var _ = figures.context()) {
      desk.signIn(figures, "analyst-rowan");
      figures.navigate("/consistency");
      assertThat(figures.locator("#by-officer").count()).isZero();
      assertThat(figures.locator("#by-month tbody tr").count()).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_pages_are_accessible_and_fit(Language language, BrowserDesk desk) throws IOException {
    WhatIfPageTest.fill(desk);
    CaseFile file = ToldCases.at(desk.office(), 401, State.REVIEW);
    new PageAudit(desk, "consistency", Optional.of("supervisor-sorrel"), "/consistency")
        .in(language);
    new PageAudit(
            desk, "nearest", Optional.of("supervisor-sorrel"), "/cases/" + file.id() + "/nearest")
        .in(language);
  }
}
