package org.asylia.adjudication.rules;

import static org.asylia.adjudication.rules.Reading.label;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.adjudication.Rule;
import org.asylia.adjudication.StatusParameters;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.AppealLodged;
import org.asylia.casefile.DecisionAct.AppealRight;
import org.asylia.casefile.DecisionAct.CaseClosed;
import org.asylia.casefile.DecisionAct.ClosureReason;
import org.asylia.casefile.DecisionAct.DecisionServed;
import org.asylia.casefile.DecisionAct.ElementReason;
import org.asylia.casefile.DecisionAct.Notice;
import org.asylia.casefile.Element;
import org.asylia.casefile.Entered;
import org.asylia.casefile.Part;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;

/** What a person is told with a decision, and how long they have to answer it. */
final class NoticeRules {
  private static final int FLOOR_DAYS = 30;
  private static final int LATE_WEEKS = 6;

  private NoticeRules() {}

  /** A person who is refused can read why, on what, and what they can do about it. */
  static final Rule I21 =
      RuleBuilder.rule("I21", "RSD procedural standards 6.4")
          .on(DecisionServed.class, NoticeRules::contents)
          .build();

  /** There is time to appeal; a late appeal is still heard, and a pending one holds all else. */
  static Rule i22(StatusParameters parameters) {
    return RuleBuilder.rule("I22", "RSD procedural standards 7.2")
        .on(DecisionServed.class, a -> period(a, parameters))
        .on(CaseClosed.class, NoticeRules::tooSoon)
        .build();
  }

  private static Optional<Objection> contents(Asked<DecisionServed> asked) {
    Notice notice = asked.act().notice();
    return Objection.first(
        () ->
            Objection.when(
                !understood(asked.file()).contains(notice.language().tag()),
                "language",
                notice.language().tag()),
        () -> delivery(asked, notice),
        () -> confidential(asked, notice),
        () ->
            ExclusionRules.adverseStands(asked.file())
                ? adverseContents(asked.file(), notice)
                : Objection.none());
  }

  private static Optional<Objection> delivery(Asked<DecisionServed> asked, Notice notice) {
    boolean early =
        asked
            .file()
            .decisions()
            .issued()
            .filter(d -> notice.served().isBefore(d.at().atZone(ZoneOffset.UTC).toLocalDate()))
            .isPresent();
    return Objection.when(
        early || notice.served().isAfter(asked.day()), "delivery", notice.served().toString());
  }

  private static Optional<Objection> confidential(Asked<DecisionServed> asked, Notice notice) {
    return Objection.when(
        Reading.cited(asked.file(), notice.evidence()).anyMatch(a -> a.part() == Part.CONFIDENTIAL),
        "confidential");
  }

  private static Optional<Objection> adverseContents(CaseFile file, Notice notice) {
    Set<Element> told =
        notice.reasons().stream()
            .filter(r -> !r.reason().isBlank())
            .map(ElementReason::element)
            .collect(Collectors.toSet());
    return Objection.first(
        () ->
            Stream.of(Element.values())
                .filter(e -> Reading.status(file, e, Status.NOT_MET) && !told.contains(e))
                .findFirst()
                .flatMap(e -> Objection.to("reason", label(e))),
        () -> Objection.when(told.isEmpty(), "no-reasons"),
        () -> Objection.when(notice.evidence().isEmpty(), "evidence"),
        () ->
            Objection.when(
                !(notice.appeal() instanceof AppealRight.Open open)
                    || open.how().isBlank()
                    || open.where().isBlank(),
                "appeal"),
        () -> Objection.when(notice.help().isBlank(), "help"),
        () -> Objection.when(notice.statusMeanwhile().isBlank(), "meanwhile"));
  }

  /** The tags of the languages in which the person was informed, was heard, or says they speak. */
  private static Set<String> understood(CaseFile file) {
    Stream<String> informed =
        file.registration().rights().stream().map(r -> r.act().language().tag());
    Stream<String> heard =
        file.interviews().held().values().stream().map(i -> i.held().act().spoken().tag());
    Stream<String> said =
        file.registration().statements().stream()
            .filter(s -> s.act().topic() == Topic.LANGUAGE)
            .flatMap(s ->
                s.act().value() instanceof Value.Coded(String tag)
                    ? Stream.of(tag)
                    : Stream.empty());
    return Stream.of(informed, heard, said).flatMap(s -> s).collect(Collectors.toSet());
  }

  private static Optional<Objection> period(
      Asked<DecisionServed> asked, StatusParameters parameters) {
    if (!(asked.act().notice().appeal() instanceof AppealRight.Open open)) {
      return Objection.none();
    }
    LocalDate earliest = asked.act().notice().served().plusDays(days(asked, parameters));
    return Objection.when(
        open.deadline().isBefore(earliest),
        "short",
        open.deadline().toString(),
        earliest.toString());
  }

  /** The longest of the general floor, the situation's period and the period of the set read. */
  private static int days(Asked<DecisionServed> asked, StatusParameters parameters) {
    int ofSet =
        asked
            .file()
            .assessment()
            .submitted()
            .map(s -> parameters.terms(s.act().set()).appealDays().orElse(0))
            .orElse(0);
    return Math.max(FLOOR_DAYS, Math.max(asked.situation().appealDays(), ofSet));
  }

  private static Optional<Objection> tooSoon(Asked<CaseClosed> asked) {
    ClosureReason reason = asked.act().reason();
    if (reason == ClosureReason.DIED
        || reason == ClosureReason.WITHDRAWN
        || !ExclusionRules.adverseStands(asked.file())) {
      return Objection.none();
    }
    return Objection.first(
        () -> Objection.when(pending(asked.file()), "pending"), () -> windowOpen(asked));
  }

  private static Optional<Objection> windowOpen(Asked<CaseClosed> asked) {
    return asked
        .file()
        .decisions()
        .served()
        .map(s -> s.act().notice().appeal())
        .filter(AppealRight.Open.class::isInstance)
        .map(o -> ((AppealRight.Open) o).deadline().plusWeeks(LATE_WEEKS))
        .filter(end -> !asked.day().isAfter(end) && !dismissed(asked.file()))
        .flatMap(end -> Objection.to("late-appeal", end.toString()));
  }

  private static boolean pending(CaseFile file) {
    boolean pending = false;
    for (Entered<?> entered : file.decisions().acts()) {
      pending =
          entered.act() instanceof AppealLodged
              || (pending && !(entered.act() instanceof AppealDecided));
    }
    return pending;
  }

  /** Whether an appeal was decided after the decision last served. */
  private static boolean dismissed(CaseFile file) {
    boolean dismissed = false;
    for (Entered<?> entered : file.decisions().acts()) {
      dismissed =
          entered.act() instanceof AppealDecided
              || (dismissed && !(entered.act() instanceof DecisionServed));
    }
    return dismissed;
  }
}
