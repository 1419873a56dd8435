package org.asylia.desk.site.cases.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.asylia.casefile.Access.Glass;
import org.asylia.casefile.AccessAct.AccessRecovered;
import org.asylia.casefile.AccessAct.AccessRevoked;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Role;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.TimelineEntry;
import org.asylia.desk.page.Tone;
import org.asylia.desk.site.cases.CaseWords;
import org.asylia.desk.site.cases.access.AccessPage.GlassCard;
import org.asylia.desk.site.cases.access.AccessPage.Worker;

/** Puts who has access to a case into the reader's words. */
record AccessView(Messages say, CaseWords words, OpenCase open, Instant now) {
  List<Worker> working() {
    return file().access().working().entrySet().stream()
        .map(e ->
            new Worker(
                words.officer(say, e.getKey()),
                e.getValue().stream().map(say::word).collect(Collectors.joining(", "))))
        .sorted(Comparator.comparing(Worker::name))
        .toList();
  }

  /** Says that nobody has the role that owes the next step, where it is so. */
  Optional<String> unowned() {
    return open.standing()
        .owner()
        .filter(owner ->
            file().access().working().values().stream().noneMatch(roles -> roles.contains(owner)))
        .map(owner -> say.say("access.unowned", say.word(owner)));
  }

  List<GlassCard> glasses(AccessForms forms) {
    List<Glass> latest = new ArrayList<>(file().access().glasses().values()).reversed();
    return latest.stream().map(glass -> card(glass, forms)).toList();
  }

  private GlassCard card(Glass glass, AccessForms forms) {
    var broken = glass.broken();
    return new GlassCard(
        say.say(
            "access.glass-by",
            words.officer(say, broken.author()),
            say.time(broken.at()),
            say.time(broken.act().until())),
        standing(glass),
        broken.act().reason(),
        glass
            .reviewed()
            .map(r ->
                say.say(
                    r.act().justified() ? "access.justified-by" : "access.unjustified-by",
                    words.officer(say, r.author()),
                    r.act().reason())),
        forms.review(glass));
  }

  private Chip standing(Glass glass) {
    if (glass.reviewed().isPresent()) {
      return new Chip(say.say("access.reviewed"), Tone.NEUTRAL);
    }
    return glass.open(now)
        ? new Chip(say.say("access.glass-open"), Tone.DANGER)
        : new Chip(say.say("access.to-review"), Tone.WARNING);
  }

  List<TimelineEntry> changes() {
    return file().history().stream().flatMap(r -> change(r).stream()).toList();
  }

  private Optional<TimelineEntry> change(Recorded recorded) {
    return switch (recorded.act()) {
      case OfficerAssigned a -> Optional.of(entry(recorded, joined(a.officer(), a.role()), ""));
      case AccessRecovered a ->
          Optional.of(entry(recorded, joined(a.officer(), a.role()), a.reason()));
      case AccessRevoked a ->
          Optional.of(
              entry(recorded, say.say("access.left", words.officer(say, a.officer())), a.reason()));
      default -> Optional.empty();
    };
  }

  private String joined(OfficerId officer, Role role) {
    return say.say("access.joined", words.officer(say, officer), say.word(role));
  }

  private TimelineEntry entry(Recorded recorded, String title, String reason) {
    return new TimelineEntry(
        recorded.at(),
        title,
        words.officer(say, recorded.author()),
        Optional.of(reason).filter(text -> !text.isEmpty()),
        Optional.empty());
  }

  private CaseFile file() {
    return open.file();
  }
}
