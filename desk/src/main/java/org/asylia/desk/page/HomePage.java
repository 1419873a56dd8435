package org.asylia.desk.page;

import org.asylia.desk.people.Officer;

/**
 * The page an officer sees first: who they are and what they may do here.
 *
 * @param visit who reads
 * @param officer who is signed in
 */
public record HomePage(Visit visit, Officer officer) implements Page {

  @Override
  public String template() {
    return "pages/home";
  }
}
