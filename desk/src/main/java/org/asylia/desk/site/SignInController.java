package org.asylia.desk.site;

import java.util.List;
import org.asylia.desk.page.SignInPage;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Roster;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the sign-in page; the sign-in itself is done by the security filter. */
@Controller
class SignInController {

  private final Roster roster;

  SignInController(Roster roster) {
    this.roster = roster;
  }

  @GetMapping("/sign-in")
  ModelAndView signIn(
      Visit visit, @RequestParam(name = "refused", defaultValue = "no") String refused) {
    return new SignInPage(
            visit, roster.signsInByChoice() ? roster.officers() : List.of(), refused.equals("yes"))
        .show();
  }
}
