package org.asylia.desk.site.signin;

import java.util.Optional;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The page that asks for the second factor while signing in.
 *
 * @param visit who reads
 * @param asked what can be shown
 * @param trouble what was wrong with what was shown last, in words
 */
public record SecondFactorPage(Visit visit, ProofAsked asked, Optional<String> trouble)
    implements Page {

  @Override
  public String template() {
    return "pages/second-factor";
  }
}
