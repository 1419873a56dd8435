package org.asylia.desk.site.signin;

import java.util.Optional;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The page on which a first second factor is set up.
 *
 * @param visit who reads
 * @param passkey what the browser is asked for, as JSON, where it makes passkeys for this address
 * @param app the authenticator app to be set up
 * @param trouble what was wrong, in words
 */
public record FactorPage(
    Visit visit, Optional<String> passkey, AppAsked app, Optional<String> trouble) implements Page {

  /**
   * An authenticator app to be set up.
   *
   * @param secret the shared secret in base 32
   * @param address what an app on the same device opens ({@code otpauth:})
   * @param code the field for the first code
   */
  public record AppAsked(String secret, String address, Field code) {

    /** Never shows the secret. */
    @Override
    public String toString() {
      return "AppAsked[]";
    }
  }

  @Override
  public String template() {
    return "pages/factor";
  }
}
