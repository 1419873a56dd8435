package org.asylia.adjudication.rules;

import static org.asylia.adjudication.rules.Reading.label;

import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.adjudication.Rule;
import org.asylia.adjudication.StatusParameters;
import org.asylia.adjudication.procedure.Recognition;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.AppealOutcome;
import org.asylia.casefile.DecisionAct.CancellationOpened;
import org.asylia.casefile.DecisionAct.CaseClosed;
import org.asylia.casefile.DecisionAct.CessationOpened;
import org.asylia.casefile.DecisionAct.ClosureReason;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.DecisionAct.DecisionServed;
import org.asylia.casefile.Element;
import org.asylia.casefile.Entered;

/** Exclusion, cessation, cancellation, and what may not follow from them. */
final class ExclusionRules {
  private ExclusionRules() {}

  /** Exclusion is examined after inclusion, and only on an indication that is recorded. */
  static Rule i14(StatusParameters parameters) {
    return RuleBuilder.rule("I14", "UNHCR Handbook 140-163", "UNHCR GIP 5")
        .on(FindingMade.class, a -> examined(a, parameters))
        .on(AssessmentSubmitted.class, a -> excluded(a, parameters))
        .build();
  }

  /** Whoever is refused or excluded is still not sent back to torture or death. */
  static final Rule I16 =
      RuleBuilder.rule("I16", "CAT Art 3", "ICCPR Art 6 and 7")
          .on(DecisionServed.class, a -> nonReturn(a, false))
          .on(CaseClosed.class, a -> nonReturn(a, a.act().reason() == ClosureReason.DIED))
          .build();

  /** What was never given cannot cease or be cancelled. */
  static final Rule I18 =
      RuleBuilder.rule("I18", "1951 Convention Art 1C", "UNHCR Handbook 111-139", "UNHCR GIP 3")
          .on(
              CessationOpened.class,
              a -> Objection.when(!Recognition.stands(a.file()), "not-recognised"))
          .on(
              CancellationOpened.class,
              a -> Objection.when(!Recognition.stands(a.file()), "not-recognised"))
          .on(AssessmentSubmitted.class, ExclusionRules::opened)
          .build();

  private static Optional<Objection> examined(
      Asked<FindingMade> asked, StatusParameters parameters) {
    FindingMade finding = asked.act();
    if (finding.element().stage() != Element.Stage.EXCLUSION
        || finding.status() == Status.NOT_REACHED) {
      return Objection.none();
    }
    return Objection.first(
        () ->
            Objection.when(
                !inOrder(asked, parameters), "inclusion-first", label(finding.element())),
        () ->
            Objection.when(
                asked.file().assessment().exclusionTriggers().stream()
                    .noneMatch(t -> t.act().clause() == finding.element()),
                "no-trigger",
                label(finding.element())));
  }

  private static Optional<Objection> excluded(
      Asked<AssessmentSubmitted> asked, StatusParameters parameters) {
    if (asked.act().recommendation() != Recommendation.EXCLUDE) {
      return Objection.none();
    }
    return Objection.first(
        () -> Objection.when(!inOrder(asked, parameters), "not-included"),
        () ->
            Objection.when(
                Stream.of(Element.values())
                    .filter(e -> e.stage() == Element.Stage.EXCLUSION)
                    .noneMatch(e -> Reading.status(asked.file(), e, Status.NOT_MET)),
                "no-clause"));
  }

  private static boolean inOrder(Asked<?> asked, StatusParameters parameters) {
    return Reading.includes(asked.file())
        || Reading.hostState(asked.file())
            .flatMap(host -> parameters.inForce(host, asked.day()))
            .map(parameters::terms)
            .filter(StatusParameters.Terms::exclusionBeforeInclusion)
            .isPresent();
  }

  private static Optional<Objection> nonReturn(Asked<?> asked, boolean died) {
    return Objection.when(
        !died && adverseStands(asked.file()) && asked.file().assessment().nonReturn().isEmpty(),
        "non-return");
  }

  /** Whether the last word in the file is against the person. */
  static boolean adverseStands(CaseFile file) {
    boolean adverse = false;
    for (Entered<?> entered : file.decisions().acts()) {
      adverse =
          switch (entered.act()) {
            case DecisionIssued d -> d.outcome().adverse();
            case AppealDecided d -> adverse && d.outcome() != AppealOutcome.ALLOWED;
            default -> adverse;
          };
    }
    return adverse;
  }

  private static Optional<Objection> opened(Asked<AssessmentSubmitted> asked) {
    return switch (asked.act().recommendation()) {
      case CEASE -> Objection.when(!pending(asked.file(), CessationOpened.class), "not-opened");
      case CANCEL -> Objection.when(!pending(asked.file(), CancellationOpened.class), "not-opened");
      default -> Objection.none();
    };
  }

  /** Whether that examination was opened and nothing was decided since. */
  private static boolean pending(
      CaseFile file, Class<? extends org.asylia.casefile.DecisionAct> opening) {
    boolean pending = false;
    for (Entered<?> entered : file.decisions().acts()) {
      pending =
          opening.isInstance(entered.act())
              || (pending
                  && !(entered.act() instanceof DecisionIssued d
                      && d.outcome() != Recommendation.REMIT));
    }
    return pending;
  }
}
