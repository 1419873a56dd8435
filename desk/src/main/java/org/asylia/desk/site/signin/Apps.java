package org.asylia.desk.site.signin;

import java.security.SecureRandom;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.people.Officer;
import org.asylia.desk.signin.Base32;
import org.asylia.desk.signin.Totp;
import org.springframework.stereotype.Component;

/** Offers an authenticator app: a fresh secret, as text and as an address that apps open. */
@Component
class Apps {
  /** The hidden field with the secret that the page offered. */
  static final String SECRET = "secret";

  /** The field for the app's first code. */
  static final String CODE = "app-code";

  private final SecureRandom random = new SecureRandom();

  FactorPage.AppAsked asked(Messages say, Officer officer, FormInput form) {
    String secret = offered(form) ? form.text(SECRET) : fresh();
    return new FactorPage.AppAsked(
        secret,
        "otpauth://totp/Asylia:" + officer.id() + "?secret=" + secret + "&issuer=Asylia",
        form.fill(Field.of(CODE, say.say("app.code")).hinting(say.say("app.code-hint")).needed()));
  }

  /** Whether a form carries a secret as we make them. */
  static boolean offered(FormInput form) {
    return form.text(SECRET).matches("[A-Z2-7]{32}");
  }

  private String fresh() {
    byte[] secret = new byte[Totp.SECRET_LENGTH];
    random.nextBytes(secret);
    return Base32.encode(secret);
  }
}
