package org.asylia.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Citation;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.AppealLodged;
import org.asylia.casefile.DecisionAct.DecisionServed;
import org.asylia.casefile.Element;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Language;
import org.asylia.casefile.Role;

/** One case being told: who is in it, what has been written so far, and what can be cited. */
final class Journey {
  /** Of so many cases one waits until a supervisor sees that nobody goes on with it. */
  private static final int UNSEEN = 9;

  final Plan plan;
  final Law law;
  final Dice dice;
  final Story story;
  final Script script;
  final Team team;
  final CaseId id;
  final List<Person> people;
  final Map<String, Phrase> slots;

  /** The roles in which somebody has a part in the case; whoever registers it has opened it. */
  private final Set<Role> assigned = EnumSet.of(Role.REGISTRATION_OFFICER);

  /** Which of the two turns of events the story takes. */
  private final int turn;

  /** Entries by a name of the script's own, such as {@code answer fear}. */
  final Map<String, EntryId> noted = new HashMap<>();

  /** The interviews held, in order. */
  final List<Sitting> sittings = new ArrayList<>();

  /** Points put to the applicant, and to a spouse. */
  final List<EntryId> points = new ArrayList<>();

  /** The phrase in which the finding on an element was last reasoned. */
  final Map<Element, String> reasons = new EnumMap<>(Element.class);

  /** Entries that can carry a finding, the person's own words first. */
  final List<EntryId> citable = new ArrayList<>();

  /** An interview and who was heard in it. */
  record Sitting(Person person, EntryId interview) {}

  private Journey(Plan plan, Law law, Instant start) {
    this.plan = plan;
    this.law = law;
    this.dice = Dice.of(plan.seed(), plan.number());
    this.id = new CaseId(dice.uuid());
    this.story = Story.named(plan.profile().story());
    this.script = new Script(dice, start);
    this.team = Team.of(dice);
    LocalDate today = start.atZone(ZoneOffset.UTC).toLocalDate();
    this.people = Household.of(plan, dice, today);
    this.slots = slots();
    this.turn = dice.between(1, 2);
  }

  /** A case of which nothing is told yet. */
  static Journey begun(Plan plan, Law law, Instant start) {
    return new Journey(plan, law, start);
  }

  /** Tells a case that begins then; its way takes as long however late it begins. */
  static Journey told(Plan plan, Law law, Instant start) {
    Journey journey = begun(plan, law, start);
    plan.reach().steps(plan.modality()).forEach(step -> step.take(journey));
    return journey;
  }

  Person applicant() {
    return people.getFirst();
  }

  /** What somebody of the file answers; a spouse tells the same events in words of their own. */
  Phrase answer(Person who, String key) {
    String own = (who.applicant() ? "answer " : "spouse ") + key;
    String told = story.has(own) ? own : "answer " + key;
    boolean turns = key.equals("why") && story.variants(told) > 1;
    return turns ? story.one(told + " " + turn).with(slots) : say(told);
  }

  /** The phrase of that key with the words of this case in it. */
  Phrase say(String key) {
    return story.pick(key, dice).with(slots);
  }

  /** The same in the language in which the officer in that role writes. */
  String write(Role role, String key) {
    return say(key).in(team.office(role));
  }

  EntryId add(Role role, Act act) {
    assign(role);
    EntryId entry = script.add(team.in(role), role, act);
    handOver(act);
    return entry;
  }

  /** Gives the officer in that role a part in the case, unless they have it. */
  void assign(Role role) {
    if (!script.acts().isEmpty() && role != Role.SUPERVISOR && assigned.add(role)) {
      script.add(
          team.in(Role.SUPERVISOR), Role.SUPERVISOR, new OfficerAssigned(team.in(role).id(), role));
    }
  }

  /** A supervisor mostly sees at once who is to go on; some cases wait for that. */
  private void handOver(Act act) {
    if (plan.number() % UNSEEN != 0) {
      switch (act) {
        case AssessmentSubmitted _ -> assign(Role.REVIEWING_OFFICER);
        case AppealLodged _ -> assign(Role.APPEAL_OFFICER);
        case DecisionServed _, AppealDecided _ -> assign(Role.RESETTLEMENT_OFFICER);
        default -> {}
      }
    }
  }

  EntryId note(String name, EntryId entry) {
    noted.put(name, entry);
    return entry;
  }

  List<Citation> cite(String... names) {
    List<Citation> all = new ArrayList<>();
    for (String name : names) {
      if (noted.containsKey(name)) {
        all.add(new Citation(noted.get(name)));
      }
    }
    return all.isEmpty() ? List.of(new Citation(citable.getFirst())) : List.copyOf(all);
  }

  /** The language of letters to the applicant. */
  Language letters() {
    return applicant().spoken();
  }

  private Map<String, Phrase> slots() {
    Map<String, Phrase> all = new TreeMap<>();
    for (String slot : List.of("season", "relative", "good")) {
      all.put(slot, story.pick(slot, dice));
    }
    String wish = dice.pick(List.of("CA", "US", "GB", "SE", "NL"));
    all.put("destination", story.one("destination " + wish));
    all.put("months", Phrase.number(dice.between(2, 11)));
    all.put("years", Phrase.number(dice.between(1, 6)));
    return all;
  }
}
