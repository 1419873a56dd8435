package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.asylia.desk.coding.MadeCodings;
import org.asylia.desk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(DeskExtension.class)
class WhatIfPageTest {
  private static final String SUPERVISOR = "supervisor-sorrel";

  @Test
  void a_pasted_draft_is_read_beside_the_set_in_force(BrowserDesk desk) throws IOException {
    fill(desk);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, SUPERVISOR);
      page.navigate("/what-if");
      page.locator("#paste").fill(shipped("UNHCR"));
      page.locator("#ask button").click();
      assertThat(page.locator("#result-title").innerText()).contains("of");
      assertThat(page.locator("#queue").innerText()).contains("days lie ahead");
    }
  }

  @Test
  void a_file_that_cannot_be_read_keeps_what_was_typed_and_says_where(BrowserDesk desk) {
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "analyst-rowan");
      page.navigate("/what-if");
      page.locator("#paste").fill("<definitions>");
      page.locator("#ask button").click();
      assertThat(page.locator(".note.danger").innerText()).contains("well-formed");
      assertThat(page.locator("#paste").inputValue()).isEqualTo("<definitions>");
    }
  }

  @Test
  void nobody_else_is_let_in(BrowserDesk desk) {
    for (String officer : List.of("adjudicator-cedar", "registrar-alder", "custodian-willow")) {
      Page page = desk.open(Language.ENGLISH);
      try (var _ = page.context()) {
        desk.signIn(page, officer);
        assertThat(page.navigate("/what-if").status()).as(officer).isIn(403, 404);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_answer_is_accessible_and_fits(Language language, BrowserDesk desk) throws IOException {
    fill(desk);
    for (var scheme :
        List.of(
            com.microsoft.playwright.options.ColorScheme.LIGHT,
            com.microsoft.playwright.options.ColorScheme.DARK)) {
      for (int width : List.of(390, 1440)) {
        Page page = desk.open(new BrowserDesk.Eyes(language, scheme, width, true));
        try (var _ = page.context()) {
          desk.signIn(page, SUPERVISOR);
          page.navigate("/what-if");
          page.locator("#draft").selectOption("GB-2014");
          page.locator("#against").selectOption("GB-2011");
          page.locator("input[name=everywhere]").check();
          page.locator("#ask button").click();
          page.locator("#result").waitFor();
          PageAudit.inspect(
              page,
              "whatif-%s-%s-%d"
                  .formatted(
                      language.code(), scheme.name().toLowerCase(java.util.Locale.ROOT), width),
              language);
        }
      }
    }
  }

  static void fill(BrowserDesk desk) {
    var codings = desk.office().codings();
    if (codings.within(new org.asylia.desk.docket.Reach.Node(), 300).size() < 300) {
      new MadeCodings(
              desk.office().node(),
              41_011,
              desk.office().cases().offices().of(PreparedCases.supervisor().officer()).orElse(""),
              List.of(
                  PreparedCases.officer("adjudicator-cedar").officer(),
                  PreparedCases.officer("adjudicator-elm").officer(),
                  PreparedCases.officer("adjudicator-cypress").officer()),
              List.of(
                  PreparedCases.officer("interpreter-poplar").officer(),
                  PreparedCases.officer("interpreter-pine").officer()))
          .write(600);
    }
  }

  private static String shipped(String id) throws IOException {
    String path = "/situations/north-korea/parameters/" + id + ".dmn";
    try (InputStream in =
        Objects.requireNonNull(WhatIfPageTest.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
