package org.asylia.desk.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.asylia.casefile.Role;
import org.asylia.desk.language.Language;
import org.asylia.desk.signin.RealDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks at every page of a real sign-in, in each language, width and scheme. */
@ExtendWith(DeskExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SignInAuditTest {
  private static final String WORDS = "seven herons over the reservoir";

  private final RealDesk desk = new RealDesk();

  @AfterAll
  void stop() {
    desk.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_page_of_signing_in_is_accessible_and_fits(Language language, BrowserDesk browser)
      throws IOException {
    String handle = "fir-" + language.code();
    String code = desk.invite(handle, Role.ADMINISTRATOR);
    Page page =
        browser.open(new BrowserDesk.Eyes(language, ColorScheme.LIGHT, 1440, true), desk.address());
    try (var _ = page.context()) {
      PasskeyTest.authenticator(page, true);
      page.navigate("/sign-in");
      look(page, "passphrase", language);
      page.navigate("/sign-in/first");
      press(page);
      look(page, "first-sign-in", language);
      page.locator("#officer").fill(handle);
      page.locator("#code").fill(code);
      page.locator("#passphrase").fill(WORDS);
      page.locator("#again").fill(WORDS);
      press(page);
      look(page, "factor", language);
      press(page);
      look(page, "recovery-codes", language);
      page.navigate("/my-sign-in");
      look(page, "my-sign-in", language);
      desk.clock().pass(Duration.ofMinutes(6));
      page.navigate("/people");
      look(page, "people", language);
      page.locator("#handle").fill("willow-" + language.code());
      press(page);
      look(page, "step-up", language);
      page.context().clearCookies();
      page.navigate("/sign-in");
      page.locator("#officer").fill(handle);
      page.locator("#passphrase").fill(WORDS);
      press(page);
      look(page, "second-factor", language);
    }
  }

  /** Presses the last form's button of the first panel. */
  private static void press(Page page) {
    BrowserDesk.send(page, page.locator("main form .actions .button").first());
  }

  private static void look(Page page, String name, Language language) throws IOException {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : List.of(390, 1440)) {
        page.setViewportSize(width, 900);
        String view =
            "%s-%s-%s-%d"
                .formatted(name, language.code(), scheme.name().toLowerCase(Locale.ROOT), width);
        PageAudit.inspect(page, view, language);
      }
    }
  }
}
