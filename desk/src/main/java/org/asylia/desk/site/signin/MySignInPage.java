package org.asylia.desk.site.signin;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The page on which officers keep their own sign-in.
 *
 * @param visit who reads
 * @param demonstration whether the officer is synthetic and signs in by one click
 * @param passkeys the passkeys there are
 * @param app whether there is an authenticator app
 * @param codes how many recovery codes are left
 * @param make what the browser is asked for to make a passkey, as JSON, where it makes any here
 * @param unlock what the browser is asked for to let a passkey unlock the keys, as JSON
 * @param offered the authenticator app to be set up
 * @param fields the fields of the passphrase forms
 * @param opened the officer's open sessions, the oldest first
 * @param said what was done, or what was wrong, in words
 */
public record MySignInPage(
    Visit visit,
    boolean demonstration,
    List<Key> passkeys,
    boolean app,
    int codes,
    Optional<String> make,
    Optional<String> unlock,
    FactorPage.AppAsked offered,
    Fields fields,
    List<Opened> opened,
    Said said)
    implements Page {

  /** A passkey: its identifier, what the officer calls it, since when, whether it unlocks keys. */
  public record Key(String id, String label, String since, boolean unlocks) {}

  /** The fields of the forms. */
  public record Fields(Field label, List<Field> change, List<Field> duress, Field unlocking) {}

  /**
   * An open session.
   *
   * @param id what it is called
   * @param since when it began, in words
   * @param seen when its last request came, in words
   * @param address the address of the machine it began from
   * @param own whether it is the one that reads this
   */
  public record Opened(String id, String since, String seen, String address, boolean own) {}

  /** What stands at the top of the page. */
  public record Said(Optional<String> done, Optional<String> trouble) {}

  @Override
  public String template() {
    return "pages/my-sign-in";
  }
}
