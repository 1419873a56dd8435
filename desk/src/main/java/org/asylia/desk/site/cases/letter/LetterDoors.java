package org.asylia.desk.site.cases.letter;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.site.cases.CaseDoors;
import org.springframework.stereotype.Component;

/** Who may open the letter. */
@Component
class LetterDoors implements Doors {

  @Override
  public List<Door> doors() {
    return List.of(
        CaseDoors.casework(GET, "/cases/{id}/letter"),
        CaseDoors.casework(POST, "/cases/{id}/letter"),
        CaseDoors.casework(GET, "/cases/{id}/letter.pdf"));
  }
}
