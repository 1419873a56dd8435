package org.asylia.desk.site.cases.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.Member;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.access.Verb;
import org.springframework.context.annotation.Configuration;

/**
 * The doors of what one member may see: officers whose roles open every part of a case. What leaves
 * as a file asks for the second factor again.
 */
@Configuration(proxyBeanMethods = false)
class MemberDoors implements Doors {
  static final String PAGE = "/cases/{id}/members/{number}";
  static final String PAPER = "/cases/{id}/members/{number}/paper.pdf";

  private static final Set<Role> OPEN_ALL =
      Set.of(
          Role.REGISTRATION_OFFICER,
          Role.INTERVIEWER,
          Role.ADJUDICATOR,
          Role.REVIEWING_OFFICER,
          Role.APPEAL_OFFICER,
          Role.PROTECTION_OFFICER);

  /** The page of a member, where it is for this reader. */
  static Optional<String> path(FileDesk desk, Member member) {
    List<PersonId> members = new ArrayList<>(desk.file().registration().members().keySet());
    return OPEN_ALL.stream().anyMatch(desk.visit()::holds)
        ? Optional.of(
            "/cases/" + desk.file().id() + "/members/" + (members.indexOf(member.person()) + 1))
        : Optional.empty();
  }

  private static Door door(Verb verb, String path) {
    return Door.forRoles(verb, path, Role.REGISTRATION_OFFICER, OPEN_ALL.toArray(new Role[0]));
  }

  @Override
  public List<Door> doors() {
    return List.of(door(Verb.GET, PAGE), door(Verb.GET, PAPER), door(Verb.POST, PAGE).steppedUp());
  }
}
