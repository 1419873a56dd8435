package org.asylia.desk.page;

import java.util.List;
import org.asylia.desk.people.Officer;

/**
 * The sign-in page.
 *
 * @param visit who reads
 * @param officers the synthetic officers who sign in with one click; empty outside the
 *     demonstration
 * @param refused whether the last attempt was refused
 */
public record SignInPage(Visit visit, List<Officer> officers, boolean refused) implements Page {

  @Override
  public String template() {
    return "pages/sign-in";
  }
}
