package org.asylia.desk.site.cases.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.Recognition;
import org.asylia.casefile.Country;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.parameters.SituationWords;
import org.asylia.desk.site.cases.Countries;
import org.asylia.parameters.EvaluationException;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.Value;
import org.asylia.parameters.explain.Explanation;
import org.asylia.parameters.explain.Told;
import org.asylia.parameters.practice.Practice;
import org.asylia.parameters.practice.Practice.Topic;

/** What is known of a case's recognition, in the reader's words. */
record RecognitionView(Messages say, Office office, Recognition recognition, LocalDate today) {
  private static final String GRANT = "GRANT";
  private static final List<Topic> RATED =
      List.of(Topic.REFOULEMENT, Topic.DETENTION, Topic.REMEDY);

  /** Why the set in force in a state says what it says; empty where none is. */
  List<String> why(Optional<Country> host, Map<String, String> facts) {
    return host.flatMap(state -> office.parameters().inForce(state, today))
        .flatMap(office.parameters()::set)
        .flatMap(set -> explained(set, facts))
        .map(new Told(words())::of)
        .orElse(List.of());
  }

  private Optional<Explanation> explained(ParameterSet set, Map<String, String> facts) {
    try {
      return Optional.of(Explanation.of(set, PublishedParameters.facts(set, facts, today)));
    } catch (EvaluationException noOutcome) {
      return Optional.empty();
    }
  }

  /** What every set in force makes of these facts. */
  List<RecognitionPage.Place> places(Map<String, String> facts) {
    return recognition.on(today, facts).stream().map(this::place).toList();
  }

  private RecognitionPage.Place place(Recognition.Where where) {
    String outcome = where.conclusion().outcome();
    return new RecognitionPage.Place(
        where.set().id(),
        state(where.jurisdiction()),
        words().value("outcome", Value.of(outcome)),
        outcome.equals(GRANT),
        where.closing().stream()
            .map(step ->
                new RecognitionPage.Step(
                    step.words().getOrDefault(language(), step.code()), step.source()))
            .toList());
  }

  private String state(String jurisdiction) {
    return Countries.known(jurisdiction)
        ? Countries.name(say, new Country(jurisdiction))
        : jurisdiction;
  }

  /** What states do that apply no law on status. */
  List<RecognitionPage.State> states() {
    Practice practice = recognition.practice();
    return practice.states().stream().map(state -> state(practice, state)).toList();
  }

  private RecognitionPage.State state(Practice practice, String state) {
    List<RecognitionPage.Rating> ratings = new ArrayList<>();
    for (Topic topic : RATED) {
      practice
          .rating(state, topic, today)
          .ifPresent(code -> ratings.add(new RecognitionPage.Rating(topic(topic), rating(code))));
    }
    return new RecognitionPage.State(
        state(state),
        ratings,
        practice.in(state, today).stream()
            .map(note ->
                new RecognitionPage.Step(
                    note.words().getOrDefault(language(), note.source()), note.source()))
            .toList());
  }

  private String topic(Topic topic) {
    return switch (topic) {
      case REFOULEMENT -> say.say("recognition.topic.refoulement");
      case DETENTION -> say.say("recognition.topic.detention");
      case REMEDY -> say.say("recognition.topic.remedy");
      case TREATY, LAW, AGREEMENT, ACCESS, PATH, EVENT, COUNT ->
          throw new IllegalArgumentException(topic + " is not rated.");
    };
  }

  private String rating(String code) {
    return switch (code) {
      case "HIGH" -> say.say("recognition.rating.high");
      case "MEDIUM_HIGH" -> say.say("recognition.rating.medium-high");
      case "LOW" -> say.say("recognition.rating.low");
      case "CERTAIN" -> say.say("recognition.rating.certain");
      case "NONE" -> say.say("recognition.rating.none");
      case "INTERIM_MEASURES" -> say.say("recognition.rating.interim-measures");
      default -> code;
    };
  }

  private SituationWords words() {
    return new SituationWords(office.vocabulary(), say.language());
  }

  private String language() {
    return say.language().code();
  }
}
