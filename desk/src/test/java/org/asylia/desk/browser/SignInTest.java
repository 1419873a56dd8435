package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.asylia.desk.language.Language;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.people.Officer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class SignInTest {

  @Test
  void every_synthetic_officer_signs_in_with_one_click_and_out_again(BrowserDesk desk) {
    for (Officer officer : new DemonstrationRoster().officers()) {
      Page page = desk.open(Language.ENGLISH);
      try (var _ = page.context()) {
        desk.signIn(page, officer.id());
        assertThat(page.locator(".who-name").textContent()).isEqualTo(officer.name());
        page.locator("form.who button").click();
        page.waitForURL("**/sign-in");
        page.navigate("/");
        assertThat(page.url()).as("after signing out").endsWith("/sign-in");
      }
    }
  }

  @Test
  void the_keyboard_alone_is_enough_to_sign_in(BrowserDesk desk) {
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      page.navigate("/sign-in");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip-link");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL("**/docket");
      assertThat(page.locator(".who-name").textContent()).isEqualTo("Alder");
    }
  }

  @Test
  void a_change_of_language_stays_on_the_page_and_is_remembered(BrowserDesk desk) {
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      page.navigate("/sign-in");
      page.locator("button[value=ko]").click();
      page.waitForURL("**/sign-in");
      assertThat(page.locator("h1").textContent()).isEqualTo("로그인");
      page.navigate("/sign-in");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ko");
    }
  }

  @Test
  void a_chosen_appearance_overrides_the_device(BrowserDesk desk) {
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      page.navigate("/sign-in");
      Object light = page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
      page.locator("button[value=dark]").click();
      page.waitForURL("**/sign-in");
      Object dark = page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
      assertThat(light).isEqualTo("rgb(246, 245, 241)");
      assertThat(dark).isEqualTo("rgb(22, 24, 26)");
    }
  }

  @Test
  void htmx_runs_under_the_strict_policy_and_keeps_no_page_in_the_browser(BrowserDesk desk) {
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      page.navigate("/sign-in");
      assertThat(page.evaluate("() => htmx.config.allowEval")).isEqualTo(false);
      assertThat(page.evaluate("() => htmx.config.historyCacheSize")).isEqualTo(0);
      assertThat(page.evaluate("() => document.querySelectorAll('style').length")).isEqualTo(0);
    }
  }
}
