package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.Modality;
import org.asylia.casefile.Role;
import org.asylia.desk.docket.DocketRow;
import org.asylia.desk.docket.Hands;
import org.asylia.desk.language.Language;
import org.asylia.parameters.ParameterSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class ParametersPageTest {
  private static final Instant DUE = Instant.parse("2031-01-01T00:00:00Z");

  @Test
  void every_set_is_listed_and_each_shows_all_its_rules_with_their_source(BrowserDesk desk) {
    Page page = desk.open(Language.KOREAN);
    try (var _ = page.context()) {
      desk.signIn(page, "administrator-zelkova");
      page.navigate("/parameters");
      List<ParameterSet> sets = desk.office().parameters().sets();
      assertThat(page.locator("tbody tr").count()).isEqualTo(sets.size());
      assertThat(page.locator("tbody tr", byText("GB-2014")).textContent()).doesNotContain("확인 필요");
      assertThat(page.locator("tbody tr", byText("KR-2021")).textContent()).contains("확인 필요");
      for (ParameterSet set : sets) {
        page.navigate("/parameters/" + set.id());
        assertThat(page.locator(".rules-table tbody tr").count())
            .as(set.id())
            .isEqualTo(set.decisions().stream().mapToInt(d -> d.rules().size()).sum());
        assertThat(page.locator("#about-set").textContent()).contains(set.header().digest());
      }
      assertThat(page.locator(".rule-source .chip").first().textContent())
          .isIn("출처에서 확인", "기억에 따름, 확인 필요");
      assertThat(page.locator("#older").count()).as("an administrator opens no case").isZero();
      Response unknown = page.navigate("/parameters/XX-1900");
      assertThat(unknown.status()).isEqualTo(404);
    }
  }

  @Test
  void open_cases_last_read_under_an_older_version_are_listed_page_by_page(BrowserDesk desk) {
    String current =
        desk.office().parameters().sets().stream()
            .filter(s -> s.id().equals("SE-2015"))
            .findFirst()
            .orElseThrow()
            .header()
            .digest();
    LongStream.range(0, 120)
        .forEach(i -> desk.office().docket().write(row(i, i % 2 == 0 ? "0".repeat(64) : current)));
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "adjudicator-cedar");
      page.navigate("/parameters/SE-2015");
      int first = page.locator(".older-cases li").count();
      assertThat(page.locator(".older-cases code").allTextContents()).containsOnly("000000000000");
      page.locator("#older a[rel=next]").click();
      page.waitForURL("**after=**");
      assertThat(first + page.locator(".older-cases li").count()).isEqualTo(60);
      assertThat(page.locator("#older a[rel=next]").count()).isZero();
    } finally {
      LongStream.range(0, 120).forEach(i -> desk.office().docket().remove(id(i)));
    }
  }

  private static Page.LocatorOptions byText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static CaseId id(long i) {
    return new CaseId(new UUID(77, i));
  }

  private static DocketRow row(long i, String sha) {
    return new DocketRow(
        id(i),
        new Country("SE"),
        Modality.REGULAR,
        "ASSESSMENT",
        Optional.of(Role.ADJUDICATOR),
        Optional.of("task.ASSESSMENT"),
        DUE,
        Optional.of(DUE.plusSeconds(i)),
        false,
        1,
        0,
        Optional.empty(),
        Optional.of("SE-2015"),
        Optional.of(sha),
        DUE,
        Hands.NONE);
  }
}
