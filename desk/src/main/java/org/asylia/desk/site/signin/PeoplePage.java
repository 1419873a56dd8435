package org.asylia.desk.site.signin;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The page on which an administrator keeps the officers of a node.
 *
 * @param visit who reads
 * @param demonstration whether everybody here is synthetic, so that nobody is invited
 * @param people who is here
 * @param fields the fields of an invitation: identifier, name, office
 * @param roles the field for the roles
 * @param choices the roles there are
 * @param code a code that was just made, shown once
 * @param said what was done, or what was wrong, in words
 */
public record PeoplePage(
    Visit visit,
    boolean demonstration,
    List<Person> people,
    List<Field> fields,
    Field roles,
    List<Choice> choices,
    Optional<Code> code,
    MySignInPage.Said said)
    implements Page {

  /**
   * An officer as the page shows one.
   *
   * @param handle the identifier
   * @param name the name
   * @param office the office's code
   * @param roles the roles in words
   * @param standing the standing in words
   * @param gone whether the officer has left
   * @param locked whether the officer's keys are locked here
   * @param sessions how many sessions the officer has open
   */
  public record Person(
      String handle,
      String name,
      String office,
      List<String> roles,
      String standing,
      boolean gone,
      boolean locked,
      int sessions) {}

  /**
   * A code to hand over.
   *
   * @param handle for whom
   * @param code the code in groups of four
   * @param until until when, in words
   */
  public record Code(String handle, String code, String until) {

    /** Never shows the code. */
    @Override
    public String toString() {
      return "Code[" + handle + "]";
    }
  }

  @Override
  public String template() {
    return "pages/people";
  }
}
