package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import org.asylia.casefile.Role;
import org.asylia.desk.language.Language;
import org.asylia.desk.signin.RealDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in as a person does, in a real browser with its virtual authenticator. */
@ExtendWith(DeskExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PasskeyTest {
  private static final String WORDS = "seven herons over the reservoir";

  private final RealDesk desk = new RealDesk();

  @AfterAll
  void stop() {
    desk.close();
  }

  @Test
  void a_passkey_is_made_at_the_first_sign_in_and_used_at_the_next_and_to_step_up(
      BrowserDesk browser) {
    String code = desk.invite("fir", Role.ADMINISTRATOR);
    Page page = open(browser, 1440);
    try (var _ = page.context()) {
      CDPSession authenticator = authenticator(page, true);
      join(page, "fir", code);
      press(page, "Add a passkey");
      assertThat(page.locator(".recovery-codes li").count()).isEqualTo(10);
      page.locator("a.button").click();
      assertThat(page.locator(".who-name").textContent()).isEqualTo("Somebody of fir");

      page.locator("form.who button").click();
      page.waitForURL("**/sign-in");
      signIn(page, "fir");
      press(page, "Use a passkey");
      assertThat(page.locator(".who-name").textContent()).isEqualTo("Somebody of fir");

      desk.clock().pass(Duration.ofMinutes(6));
      page.navigate("/people");
      page.locator("#handle").fill("willow");
      page.locator("#name").fill("Willow with spaces");
      page.locator("#office").fill("SEL");
      page.locator("input[value=CUSTODIAN]").check();
      press(page, "Make a code");
      assertThat(page.locator("h1").textContent()).isEqualTo("Confirm that it is you");
      press(page, "Use a passkey");
      assertThat(page.locator(".note.good h2").textContent()).isEqualTo("Code for willow");
      assertThat(page.locator("td[data-label=Name]").allTextContents())
          .contains("Willow with spaces");
      authenticator.detach();
    }
  }

  @Test
  void a_passkey_that_does_not_answer_changes_nothing_and_the_page_says_so(BrowserDesk browser) {
    String code = desk.invite("larch", Role.ADJUDICATOR);
    Page page = open(browser, 390);
    try (var _ = page.context()) {
      CDPSession authenticator = authenticator(page, false);
      join(page, "larch", code);
      page.locator("button:has-text('Add a passkey')").click();
      page.locator("[data-passkey-trouble]").waitFor();
      assertThat(page.locator("[data-passkey-trouble]").textContent())
          .contains("no answer from the passkey");
      assertThat(page.url()).endsWith("/sign-in/factor");
      authenticator.detach();
    }
  }

  @Test
  void the_whole_sign_in_works_by_keyboard_alone(BrowserDesk browser) {
    String code = desk.invite("yew", Role.ADJUDICATOR);
    Page page = open(browser, 1440);
    try (var _ = page.context()) {
      authenticator(page, true);
      page.navigate("/sign-in/first");
      for (String text : new String[] {"yew", code, WORDS, WORDS}) {
        while (!"INPUT".equals(page.evaluate("document.activeElement.tagName"))
            || !"".equals(page.evaluate("document.activeElement.value"))) {
          page.keyboard().press("Tab");
        }
        page.keyboard().type(text);
      }
      page.keyboard().press("Enter");
      page.waitForURL("**/sign-in/factor");
      while (!"Add a passkey".equals(page.evaluate("document.activeElement.textContent.trim()"))) {
        page.keyboard().press("Tab");
      }
      page.keyboard().press("Enter");
      page.locator(".recovery-codes").waitFor();
      assertThat(page.locator("h1").textContent()).isEqualTo("Recovery codes");
    }
  }

  private Page open(BrowserDesk browser, int width) {
    return browser.open(
        new BrowserDesk.Eyes(Language.ENGLISH, ColorScheme.LIGHT, width, false), desk.address());
  }

  static CDPSession authenticator(Page page, boolean answers) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("ctap2Version", "ctap2_1");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", answers);
    options.addProperty("hasPrf", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject parameters = new JsonObject();
    parameters.add("options", options);
    session.send("WebAuthn.addVirtualAuthenticator", parameters);
    return session;
  }

  static void join(Page page, String handle, String code) {
    page.navigate("/sign-in/first");
    page.locator("#officer").fill(handle);
    page.locator("#code").fill(code);
    page.locator("#passphrase").fill(WORDS);
    page.locator("#again").fill(WORDS);
    press(page, "Continue");
    page.waitForURL("**/sign-in/factor");
  }

  static void signIn(Page page, String handle) {
    page.navigate("/sign-in");
    page.locator("#officer").fill(handle);
    page.locator("#passphrase").fill(WORDS);
    press(page, "Continue");
    page.waitForURL("**/sign-in/second");
  }

  static void press(Page page, String label) {
    BrowserDesk.send(page, page.locator("button:has-text('" + label + "')").first());
  }
}
