package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Optional;
import org.asylia.casefile.Role;
import org.asylia.desk.language.Language;
import org.asylia.desk.signin.Account;
import org.asylia.desk.signin.Provider;
import org.asylia.desk.signin.RealDesk;
import org.asylia.desk.site.OfficeSignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The office's own sign-in, against a provider at another site that speaks the real protocol. */
@ExtendWith(DeskExtension.class)
class OfficeSignInTest {

  @Test
  void the_office_names_the_officer_and_a_passkey_or_the_passphrase_unlocks_the_keys(
      BrowserDesk browser) throws Exception {
    try (Provider provider = new Provider("subject-1");
        RealDesk desk = new RealDesk(Optional.of(office(provider)))) {
      String code = desk.invite("fir", Role.ADJUDICATOR);
      Page page =
          browser.open(
              new BrowserDesk.Eyes(Language.ENGLISH, ColorScheme.LIGHT, 1440, false),
              desk.address());
      try (var _ = page.context()) {
        CDPSession authenticator = PasskeyTest.authenticator(page, true);
        PasskeyTest.join(page, "fir", code);
        PasskeyTest.press(page, "Add a passkey");

        throughOffice(page);
        page.waitForURL("**/sign-in?refused=account");
        assertThat(page.locator(".note.danger").textContent()).contains("not linked");

        desk.people()
            .link("fir", Optional.of(new Account.Known(provider.issuer().toString(), "subject-1")));
        throughOffice(page);
        page.waitForURL("**/sign-in/unlock");
        assertThat(page.locator("#by-passkey").count()).isZero();
        page.navigate("/docket");
        assertThat(page.url()).as("named, not signed in").endsWith("/sign-in");

        throughOffice(page);
        page.waitForURL("**/sign-in/unlock");
        page.locator("#passphrase").fill("seven herons over the reservoir");
        PasskeyTest.press(page, "Continue");
        PasskeyTest.press(page, "Use a passkey");
        assertThat(page.locator(".who-name").textContent()).isEqualTo("Somebody of fir");

        page.navigate("/my-sign-in");
        page.locator("#unlocking-passphrase").fill("seven herons over the reservoir");
        PasskeyTest.press(page, "Set up with a passkey");
        assertThat(page.locator(".note.good").textContent()).contains("now unlocks your keys");

        throughOffice(page);
        page.waitForURL("**/sign-in/unlock");
        PasskeyTest.press(page, "Unlock with a passkey");
        assertThat(page.locator(".who-name").textContent()).isEqualTo("Somebody of fir");
        assertThat(
                desk.vaultNode()
                    .vault()
                    .unlocked(desk.accounts().find("fir").orElseThrow().officer()))
            .isTrue();
        authenticator.detach();
      }
    }
  }

  private static void throughOffice(Page page) {
    page.context().clearCookies();
    page.navigate("/sign-in");
    page.locator("a.button").click();
  }

  private static OfficeSignIn office(Provider provider) {
    return new OfficeSignIn(
        "Ministry account", provider.issuer(), Provider.CLIENT, Provider.SECRET);
  }
}
