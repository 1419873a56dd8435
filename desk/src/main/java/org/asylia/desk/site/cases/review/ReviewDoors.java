package org.asylia.desk.site.cases.review;

import static org.asylia.desk.access.Verb.GET;
import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.site.cases.CaseDoors;
import org.springframework.stereotype.Component;

/** Who may open the review; the rules say once more who may do what there. */
@Component
class ReviewDoors implements Doors {

  @Override
  public List<Door> doors() {
    return List.of(
        CaseDoors.casework(GET, "/cases/{id}/review"),
        CaseDoors.casework(POST, "/cases/{id}/review")
            .steppedUp("approve", "decide", "appeal", "cease", "cancel"));
  }
}
