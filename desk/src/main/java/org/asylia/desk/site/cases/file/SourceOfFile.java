package org.asylia.desk.site.cases.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Source;
import org.asylia.desk.page.Choice;
import org.asylia.desk.site.cases.stating.SourceAsked;

/** Sources that only a case file has: other members, and its evidence. */
final class SourceOfFile {
  private static final String BY = "by-";
  private static final String SHOWN = "shown-";

  private SourceOfFile() {}

  static List<Choice> choices(FileDesk desk) {
    List<Choice> all = new ArrayList<>();
    if (desk.people().choices().size() > 1) {
      desk.people()
          .choices()
          .forEach(p ->
              all.add(new Choice(BY + p.value(), desk.say().say("file.source-by", p.label()))));
    }
    evidence(desk)
        .forEach(r ->
            all.add(
                new Choice(
                    SHOWN + r.id(),
                    desk.say().say("file.source-shown", ((EvidenceAdded) r.act()).title()))));
    return all;
  }

  /** The source of a form; empty where a message now stands beside the field. */
  static Optional<Source> read(FileDesk desk, String prefix, PersonId about) {
    SourceAsked asked = new SourceAsked(desk.say(), desk.form(), prefix);
    String chosen = asked.other();
    Optional<Source> other =
        Stream.concat(
                desk.people().find(chosen.replaceFirst("^" + BY, "")).stream()
                    .filter(p -> chosen.startsWith(BY))
                    .map(p -> (Source) new Source.Said(p)),
                evidence(desk)
                    .filter(r -> chosen.equals(SHOWN + r.id()))
                    .map(r -> (Source) new Source.Shown(r.id())))
            .findFirst();
    Optional<Source> source = other.or(() -> asked.read(about));
    if (source.isEmpty() && desk.form().fine()) {
      asked.refuse();
    }
    return source;
  }

  private static Stream<Recorded> evidence(FileDesk desk) {
    return desk.file().history().stream().filter(r -> r.act() instanceof EvidenceAdded);
  }
}
