package org.asylia.desk.site.cases.protection;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.site.cases.CaseDoors;
import org.springframework.stereotype.Component;

/** Who may open protection; the rules say once more who may do what there. */
@Component
class ProtectionDoors implements Doors {

  @Override
  public List<Door> doors() {
    return List.of(
        CaseDoors.casework(GET, "/cases/{id}/protection"),
        CaseDoors.casework(POST, "/cases/{id}/protection"),
        CaseDoors.casework(GET, "/cases/{id}/certificates/{entry}"));
  }
}
