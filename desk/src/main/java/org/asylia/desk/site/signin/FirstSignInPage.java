package org.asylia.desk.site.signin;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The page on which somebody signs in for the first time, or with a new code.
 *
 * @param visit who reads
 * @param fields identifier, code, passphrase and passphrase again, in this order
 * @param trouble why the last attempt was refused, in words
 * @param needed whether the reader was sent here because a second factor must be set up
 */
public record FirstSignInPage(
    Visit visit, List<Field> fields, Optional<String> trouble, boolean needed) implements Page {

  @Override
  public String template() {
    return "pages/first-sign-in";
  }
}
