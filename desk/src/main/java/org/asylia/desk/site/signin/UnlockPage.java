package org.asylia.desk.site.signin;

import java.util.Optional;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The page on which somebody whom the office has named unlocks the own keys.
 *
 * @param visit who reads
 * @param passkey what the browser is asked for, as JSON, where a passkey can unlock the keys
 * @param passphrase the field for the passphrase; never filled
 * @param trouble what was wrong, in words
 */
public record UnlockPage(
    Visit visit, Optional<String> passkey, Field passphrase, Optional<String> trouble)
    implements Page {

  @Override
  public String template() {
    return "pages/unlock";
  }
}
