package org.asylia.desk.site.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.procedure.Standing;
import org.asylia.casefile.AccessAct.Withheld;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Member;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.CaseFrame.RunningAlarm;
import org.asylia.desk.page.CaseFrame.Tab;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.MissingPiece;
import org.asylia.desk.page.Step;
import org.asylia.desk.page.Tone;
import org.asylia.desk.page.Visit;
import org.asylia.protection.AlarmClock;
import org.springframework.stereotype.Component;

/** Makes the frame that stands around every page of a case. */
@Component
public class Frames {
  private final Office office;
  private final CaseWords words;

  Frames(Office office, CaseWords words) {
    this.office = office;
    this.words = words;
  }

  /** The frame of a case for this reader. */
  public CaseFrame of(Visit visit, OpenCase open) {
    Messages say = visit.messages();
    Instant now = office.clock().instant();
    List<MissingPiece> missing =
        office.cases().missing(open).stream().map(m -> words.piece(say, m)).distinct().toList();
    return new CaseFrame(
        open.file().id().toString(),
        open.reference().text(),
        open.heads().text(),
        chips(say, open),
        way(say, open.standing()),
        alarms(say, open.file(), now),
        missing,
        tabs(visit, open),
        Optional.empty());
  }

  private List<Chip> chips(Messages say, OpenCase open) {
    List<Chip> chips = new ArrayList<>();
    CaseFile file = open.file();
    file.registration()
        .opened()
        .ifPresent(o ->
            chips.add(
                new Chip(
                    say.say("case.in-state", Countries.name(say, o.act().hostState())),
                    Tone.NEUTRAL)));
    file.registration().modality().ifPresent(m -> chips.add(new Chip(say.word(m), Tone.NEUTRAL)));
    if (file.registration().members().values().stream().anyMatch(Member::unaccompaniedChild)) {
      chips.add(new Chip(say.say("case.child-alone"), Tone.WARNING));
    }
    long withheld = file.history().stream().filter(r -> r.act() instanceof Withheld).count();
    if (withheld > 0) {
      chips.add(new Chip(say.say("case.withheld", withheld), Tone.NEUTRAL));
    }
    return chips;
  }

  private List<Step> way(Messages say, Standing standing) {
    List<Step> steps = new ArrayList<>();
    Stretch here = Stretch.of(standing.state());
    for (Stretch stretch : Stretch.values()) {
      if (stretch == here) {
        steps.add(here(say, stretch, standing));
      } else {
        Step.Standing where =
            stretch.compareTo(here) < 0 ? Step.Standing.DONE : Step.Standing.AHEAD;
        steps.add(new Step(stretch.label(say), where, Optional.empty(), Optional.empty()));
      }
    }
    return steps;
  }

  private Step here(Messages say, Stretch stretch, Standing standing) {
    String state = words.explanations(say).label("state." + standing.state().name());
    String stretchLabel = stretch.label(say);
    String label =
        stretchLabel.equals(state) ? state : say.say("case.way.here", stretchLabel, state);
    return new Step(
        label,
        Step.Standing.HERE,
        standing.owner().map(say::word),
        standing.deadline().map(say::time));
  }

  private static List<RunningAlarm> alarms(Messages say, CaseFile file, Instant now) {
    return AlarmClock.running(file, now).stream()
        .map(a ->
            new RunningAlarm(
                a.alarm().toString(),
                say.word(a.kind()),
                say.say(
                    "case.alarm-in",
                    Countries.name(say, a.where()),
                    say.word(a.rung()),
                    say.time(a.due())),
                a.raised(),
                a.acknowledged()))
        .toList();
  }

  private static List<Tab> tabs(Visit visit, OpenCase open) {
    Messages say = visit.messages();
    String root = "/cases/" + open.file().id();
    return List.of(
        tab(visit, say.say("case.tab.file"), root),
        tab(visit, say.say("case.tab.interviews"), root + "/interviews"),
        tab(visit, say.say("case.tab.evidence"), root + "/evidence"),
        tab(visit, say.say("case.tab.assessment"), root + "/assessment"),
        tab(visit, say.say("case.tab.review"), root + "/review"),
        tab(visit, say.say("case.tab.letter"), root + "/letter"),
        tab(visit, say.say("case.tab.protection"), root + "/protection"),
        tab(visit, say.say("case.tab.resettlement"), root + "/resettlement"),
        tab(visit, say.say("case.tab.access"), root + "/access"));
  }

  private static Tab tab(Visit visit, String label, String path) {
    boolean root = path.chars().filter(c -> c == '/').count() == 2;
    boolean here = root ? visit.path().replaceAll("\\?.*", "").equals(path) : visit.at(path);
    return new Tab(label, path, here);
  }
}
