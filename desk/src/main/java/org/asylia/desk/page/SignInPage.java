package org.asylia.desk.page;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.people.Officer;

/**
 * The sign-in page.
 *
 * @param visit who reads
 * @param officers the synthetic officers who sign in with one click; empty outside the
 *     demonstration
 * @param handle the field for the officer's identifier
 * @param passphrase the field for the passphrase; never filled
 * @param trouble why the last attempt was refused, in words
 * @param note why the last session ended, in words
 * @param office what the office's own sign-in is called, where there is one
 */
public record SignInPage(
    Visit visit,
    List<Officer> officers,
    Field handle,
    Field passphrase,
    Optional<String> trouble,
    Optional<String> note,
    Optional<String> office)
    implements Page {

  @Override
  public String template() {
    return "pages/sign-in";
  }
}
