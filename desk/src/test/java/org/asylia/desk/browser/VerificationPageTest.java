package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.asylia.desk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class VerificationPageTest {

  @Test
  void the_whole_record_is_verified_in_the_background_against_a_checkpoint(BrowserDesk desk) {
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "administrator-zelkova");
      page.navigate("/verification");
      page.locator("#checkpoint").fill(desk.office().node().vault().checkpoint());
      page.locator("#verification button").click();
      page.locator("#verification .note.good").waitFor();
      assertThat(page.locator("#verification .note.good").textContent())
          .contains("Everything is as it was recorded");
    }
  }
}
