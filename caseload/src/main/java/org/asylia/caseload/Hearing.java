package org.asylia.caseload;

import static org.asylia.casefile.Role.INTERPRETER;
import static org.asylia.casefile.Role.INTERVIEWER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.asylia.casefile.Citation;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.InterviewAct.AdversePointAnswered;
import org.asylia.casefile.InterviewAct.AdversePointPut;
import org.asylia.casefile.InterviewAct.Interpreting;
import org.asylia.casefile.InterviewAct.InterviewHeld;
import org.asylia.casefile.InterviewAct.PointKind;
import org.asylia.casefile.InterviewAct.Question;
import org.asylia.casefile.InterviewAct.QuestionAsked;
import org.asylia.casefile.InterviewAct.ReadBackConfirmed;
import org.asylia.casefile.InterviewAct.Speaker;
import org.asylia.casefile.InterviewAct.UtteranceCorrected;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;
import org.asylia.casefile.Language;
import org.asylia.casefile.Value;

/** Interviews: numbered utterances in the words spoken, corrections beside them, points put. */
record Hearing(Journey j) {
  private static final List<String> WHOLE =
      List.of("arrive", "why", "how", "punish", "hardship", "since", "fear", "south");

  void hear() {
    for (Person p : j.people) {
      if (p.heard()) {
        j.script.days(3, 9);
        new Sitting(j, p).hold();
      }
    }
  }

  void confirm() {
    for (Journey.Sitting sitting : j.sittings) {
      j.script.days(1, 2);
      correct(sitting.person());
      j.add(INTERVIEWER, new ReadBackConfirmed(sitting.interview(), j.script.today()));
    }
  }

  private void correct(Person p) {
    EntryId how = j.noted.get("how " + p.relation());
    if (how == null || !j.dice.chance(35)) {
      return;
    }
    String key = j.dice.chance(50) ? "correct date" : "correct word";
    j.add(
        INTERVIEWER,
        new UtteranceCorrected(
            how,
            j.say(key).words(p.spoken()),
            Speaker.APPLICANT,
            j.write(INTERVIEWER, key + " reason"),
            false));
  }

  /** One interview being held. */
  private static final class Sitting {
    private final Journey j;
    private final Person p;
    private final boolean interpreted;
    private final EntryId interview;
    private int line;
    private long audio;

    Sitting(Journey j, Person p) {
      this.j = j;
      this.p = p;
      this.interpreted = j.team.interprets(p.spoken());
      Interpreting interpreting =
          interpreted
              ? new Interpreting.By(j.team.in(INTERPRETER).id(), true, true)
              : new Interpreting.NoInterpreter();
      this.interview =
          j.add(
              INTERVIEWER,
              new InterviewHeld(p.id(), j.script.today(), p.spoken(), true, interpreting));
      j.sittings.add(new Journey.Sitting(p, interview));
    }

    void hold() {
      if (p.childAlone()) {
        say(Speaker.REPRESENTATIVE, office(), j.say("guardian appears"), false);
      }
      for (String key : WHOLE) {
        exchange(key, false);
      }
      for (String key : List.of("office", "papers", "confide")) {
        if (p.applicant() && j.story.has("ask " + key)) {
          exchange(key, key.equals("confide"));
        }
      }
      put();
      exchange("end", false);
    }

    private void exchange(String key, boolean inConfidence) {
      EntryId asked = say(Speaker.INTERVIEWER, office(), j.say(asked(key)), inConfidence);
      EntryId answer = say(Speaker.APPLICANT, p.spoken(), j.answer(p, key), inConfidence);
      question(key, asked);
      j.note(key + " " + p.relation(), answer);
      if (p.applicant() && !inConfidence) {
        j.note("answer " + key, answer);
        j.citable.add(answer);
      }
    }

    private String asked(String key) {
      return key.equals("arrive") && !interpreted ? "ask arrive direct" : "ask " + key;
    }

    private void question(String key, EntryId asked) {
      Optional<Question> question =
          switch (key) {
            case "punish" -> Optional.of(Question.ILLEGAL_EXIT);
            case "hardship" -> Optional.of(Question.ECONOMIC_MOTIVE);
            case "since" -> Optional.of(Question.SUR_PLACE);
            default -> Optional.empty();
          };
      question.ifPresent(q -> j.add(INTERVIEWER, new QuestionAsked(q, p.id(), asked)));
    }

    private void put() {
      points().forEach(this::put);
    }

    private void put(String point) {
      boolean spouse = point.equals("spouse");
      EntryId put =
          j.add(
              INTERVIEWER,
              new AdversePointPut(
                  p.id(),
                  kind(point),
                  j.write(INTERVIEWER, "point " + point),
                  basis(point),
                  spouse));
      String answer =
          spouse ? "answer point spouse " + (p.applicant() ? 1 : 2) : "answer point " + point;
      EntryId answered =
          j.add(
              INTERVIEWER,
              new AdversePointAnswered(
                  put, j.story.one(answer).with(j.slots).words(p.spoken()), spouse));
      if (!spouse) {
        j.points.add(put);
        j.note("point answered", answered);
      }
    }

    /** The points to be put; what the set reads against the person among them. */
    private List<String> points() {
      String own = j.plan.profile().point();
      List<String> points = new ArrayList<>();
      if (own.equals("spouse") || (p.applicant() && !own.isEmpty())) {
        points.add(own);
      }
      if (p.applicant()
          && refusedElsewhere()
          && !List.of("south", "identity", "office").contains(own)) {
        points.add("second");
      }
      return points;
    }

    private boolean refusedElsewhere() {
      return !j.plan
          .recommendation()
          .equals(org.asylia.casefile.AssessmentAct.Recommendation.RECOGNISE);
    }

    private static PointKind kind(String point) {
      return switch (point) {
        case "spouse" -> PointKind.FAMILY_INCONSISTENCY;
        case "age", "identity" -> PointKind.CREDIBILITY;
        default -> PointKind.ELEMENT;
      };
    }

    private List<Citation> basis(String point) {
      List<Citation> basis = new ArrayList<>();
      String name =
          switch (point) {
            case "age" -> "listed age";
            case "south", "second" -> "answer south";
            case "office" -> "answer office";
            default -> "how " + p.relation();
          };
      Optional.ofNullable(j.noted.get(name)).map(Citation::new).ifPresent(basis::add);
      return basis;
    }

    private Language office() {
      return interpreted ? j.team.office(INTERVIEWER) : p.spoken();
    }

    private EntryId say(Speaker who, Language in, Phrase phrase, boolean inConfidence) {
      line++;
      Language other = in.equals(p.spoken()) ? j.team.office(INTERVIEWER) : p.spoken();
      Optional<Value.Words> interpretation =
          interpreted && !other.equals(in) ? Optional.of(phrase.words(other)) : Optional.empty();
      EntryId entry =
          j.add(
              INTERVIEWER,
              new UtteranceRecorded(
                  interview,
                  line,
                  who,
                  phrase.words(in),
                  interpretation,
                  OptionalLong.of(audio),
                  inConfidence));
      audio += 4000L + 190L * phrase.en().length() + j.dice.below(3000);
      return entry;
    }
  }
}
