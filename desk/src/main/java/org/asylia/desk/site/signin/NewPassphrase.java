package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.FormInput;
import org.asylia.vault.crypto.Passphrase;

/** Reads a new passphrase that was typed twice, and says what is wrong with it. */
final class NewPassphrase {
  private NewPassphrase() {}

  /** The passphrase of a field; an empty one where the field did not come. */
  static Passphrase read(HttpServletRequest request, String name) {
    return Passphrase.of(Optional.ofNullable(request.getParameter(name)).orElse("").toCharArray());
  }

  /** Notes what is wrong beside the fields; whether all is well. */
  static boolean check(
      Messages say, HttpServletRequest request, FormInput form, String name, String again) {
    try (Passphrase first = read(request, name);
        Passphrase second = read(request, again)) {
      first.weakness().ifPresent(weakness -> form.refuse(name, weakness(say, weakness)));
      if (!first.same(second)) {
        form.refuse(again, say.say("passphrase.differs"));
      }
    }
    return form.fine();
  }

  private static String weakness(Messages say, Passphrase.Weakness weakness) {
    return switch (weakness) {
      case TOO_SHORT -> say.say("passphrase.too-short", Passphrase.LEAST_CHARACTERS);
      case TOO_LONG -> say.say("passphrase.too-long", Passphrase.MOST_CHARACTERS);
      default -> say.say("passphrase.too-simple");
    };
  }
}
