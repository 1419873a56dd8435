package org.asylia.desk.site.cases.assessing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.asylia.casefile.AssessmentAct.AgentKind;
import org.asylia.casefile.AssessmentAct.Detail;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Ground;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.Country;
import org.asylia.casefile.Element;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;

/** The form that makes the finding on one element, with what the element itself asks for. */
final class ElementWork {
  static final String KEY = "element.";

  private ElementWork() {}

  static Optional<Element> element(String key) {
    return Stream.of(Element.values()).filter(e -> key.equals(KEY + e.name())).findFirst();
  }

  static Work of(Bench at, Element element) {
    var say = at.say();
    Optional<FindingMade> before =
        Optional.ofNullable(at.file().assessment().findings().get(element)).map(f -> f.act());
    Field status = Field.of("work-status", say.say("assessing.status")).needed();
    List<Work.Part> parts = new ArrayList<>();
    parts.add(
        new Work.One(
            at.form().fill(before.map(b -> status.holding(b.status().name())).orElse(status)),
            at.choices(Status.class)));
    parts.addAll(detail(at, element, before.map(FindingMade::detail)));
    parts.add(at.rests(before.map(FindingMade::citations).orElse(List.of())));
    parts.add(at.why(before.map(FindingMade::reason).orElse("")));
    parts.add(at.points(before.map(FindingMade::put).orElse(List.of())));
    return new Work(KEY + element.name(), say.word(element), say.about(element), parts, false);
  }

  private static List<Work.Part> detail(Bench at, Element element, Optional<Detail> before) {
    return switch (element) {
      case AGENT -> List.of(agent(at, before));
      case GROUND_NEXUS -> List.of(grounds(at, before));
      case IFA -> relocation(at, before);
      case DUAL_NATIONALITY -> List.of(secondState(at, before));
      default -> List.of();
    };
  }

  private static Work.Part agent(Bench at, Optional<Detail> before) {
    Field field = Field.of("work-agent", at.say().say("assessing.agent"));
    return new Work.One(
        at.form()
            .fill(
                before
                    .filter(Detail.Agent.class::isInstance)
                    .map(d -> field.holding(((Detail.Agent) d).kind().name()))
                    .orElse(field)),
        at.choices(AgentKind.class));
  }

  private static Work.Part grounds(Bench at, Optional<Detail> before) {
    Field field = Field.of("work-grounds", at.say().say("assessing.grounds"));
    return new Work.Several(
        at.form()
            .fill(
                before
                    .filter(Detail.Grounds.class::isInstance)
                    .map(d ->
                        field.holding(
                            ((Detail.Grounds) d)
                                .grounds().stream().map(Enum::name).toArray(String[]::new)))
                    .orElse(field)),
        at.choices(Ground.class));
  }

  private static List<Work.Part> relocation(Bench at, Optional<Detail> before) {
    Optional<Detail.Relocation> place =
        before.filter(Detail.Relocation.class::isInstance).map(Detail.Relocation.class::cast);
    return List.of(
        new Work.Text(
            at.form()
                .fill(
                    Field.of("work-relevance", at.say().say("assessing.relevance"))
                        .hinting(at.say().say("assessing.relocation-hint"))
                        .holding(place.map(Detail.Relocation::relevance).orElse("")))),
        new Work.Text(
            at.form()
                .fill(
                    Field.of("work-reasonableness", at.say().say("assessing.reasonableness"))
                        .holding(place.map(Detail.Relocation::reasonableness).orElse("")))));
  }

  private static Work.Part secondState(Bench at, Optional<Detail> before) {
    Field field = Field.of("work-second", at.say().say("assessing.second-state"));
    List<Choice> states =
        at.office().situation().secondNationalities().stream()
            .map(Country::code)
            .sorted()
            .map(code -> new Choice(code, at.country(code)))
            .toList();
    return new Work.One(
        at.form()
            .fill(
                before
                    .filter(Detail.SecondState.class::isInstance)
                    .map(d -> field.holding(((Detail.SecondState) d).country().code()))
                    .orElse(field)),
        states);
  }

  static Optional<FindingMade> read(Bench at, Element element) {
    Optional<Status> status =
        at.form().choice("work-status", Status.class, at.say().say("assessing.status-needed"));
    return status.map(
        s -> new FindingMade(element, s, at.reason(), at.cited(), at.put(), detail(at, element)));
  }

  private static Detail detail(Bench at, Element element) {
    return switch (element) {
      case AGENT ->
          at.form()
              .optional("work-agent", AgentKind.class)
              .<Detail>map(Detail.Agent::new)
              .orElseGet(Detail.None::new);
      case GROUND_NEXUS -> {
        Set<Ground> grounds = at.ticked("work-grounds", Ground.class);
        yield new Detail.Grounds(grounds);
      }
      case IFA -> {
        String relevance = at.form().text("work-relevance");
        String reasonableness = at.form().text("work-reasonableness");
        yield relevance.isEmpty() && reasonableness.isEmpty()
            ? new Detail.None()
            : new Detail.Relocation(
                at.office().situation().countryOfOrigin(), relevance, reasonableness);
      }
      case DUAL_NATIONALITY -> {
        String state = at.form().text("work-second");
        yield at.office().situation().secondNationalities().stream()
            .filter(c -> c.code().equals(state))
            .findFirst()
            .<Detail>map(Detail.SecondState::new)
            .orElseGet(Detail.None::new);
      }
      default -> new Detail.None();
    };
  }
}
