package org.asylia.desk.site.procedure;

import java.util.Arrays;
import java.util.Optional;
import org.asylia.adjudication.Explanations;
import org.asylia.adjudication.ProcedureDrawing;
import org.asylia.adjudication.procedure.Graph;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.casefile.Modality;
import org.asylia.desk.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the procedure of one modality as the rules run on it. */
@Controller
class ProcedureController {
  private final Procedure procedure = Procedure.standard();

  @GetMapping(ProcedureDoors.PATH)
  ModelAndView procedure(Visit visit, @RequestParam Optional<String> modality) {
    Modality chosen =
        Arrays.stream(Modality.values())
            .filter(m -> modality.filter(m.name()::equals).isPresent())
            .findFirst()
            .orElse(Modality.REGULAR);
    Graph graph = procedure.graph(chosen);
    Explanations words = Explanations.of(visit.messages().language().locale());
    String svg = ProcedureDrawing.svg(graph, words);
    return new ProcedurePage(
            visit,
            Arrays.asList(Modality.values()),
            chosen,
            output -> output.writeContent(svg),
            new GraphTable(visit.messages(), words).rows(graph))
        .show();
  }
}
