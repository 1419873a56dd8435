package org.asylia.desk.site.cases.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.DateRange;
import org.asylia.casefile.Entered;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Member;
import org.asylia.casefile.Part;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Tone;
import org.asylia.desk.site.cases.citing.Said;
import org.asylia.desk.site.cases.stating.Codes;

/** Reads people and their account out of a case file, statements side by side. */
record FileReader(FileDesk desk) {

  /** The people, each with what is stated about who they are. */
  List<Shown.Person> people() {
    return desk.file().registration().members().values().stream().map(this::person).toList();
  }

  /** The account: what is stated on the claim, by topic. */
  List<Shown.About> claim() {
    boolean several = desk.file().registration().members().size() > 1;
    return Arrays.stream(Topic.values())
        .filter(topic -> topic.part() != Part.IDENTITY)
        .map(topic ->
            about(
                topic,
                desk.file().registration().statements().stream()
                    .filter(s -> s.act().topic() == topic)
                    .toList(),
                several))
        .filter(about -> !about.statements().isEmpty())
        .toList();
  }

  private Shown.Person person(Member member) {
    var say = desk.say();
    List<Chip> chips = new ArrayList<>();
    chips.add(new Chip(say.word(member.relation()), Tone.NEUTRAL));
    chips.add(
        new Chip(
            say.word(member.ageClass()),
            member.ageClass().treatedAsChild() ? Tone.INFORMING : Tone.NEUTRAL));
    if (member.ageClass().treatedAsChild() || member.company() != Company.ACCOMPANIED) {
      chips.add(
          new Chip(
              say.word(member.company()),
              member.unaccompaniedChild() ? Tone.WARNING : Tone.NEUTRAL));
    }
    List<Shown.About> topics =
        Arrays.stream(Topic.values())
            .filter(topic -> topic.part() == Part.IDENTITY)
            .map(topic ->
                about(
                    topic,
                    desk.file().registration().statements(member.person(), topic).toList(),
                    false))
            .filter(about -> !about.statements().isEmpty())
            .toList();
    return new Shown.Person(
        desk.people().name(member.person()), chips, topics, MemberDoors.path(desk, member));
  }

  private Shown.About about(Topic topic, List<Entered<Stated>> stated, boolean named) {
    return new Shown.About(
        desk.say().word(topic),
        stated.stream().map(s -> statement(s, named)).toList(),
        differ(topic, stated));
  }

  private Shown.Statement statement(Entered<Stated> stated, boolean named) {
    return new Shown.Statement(
        Codes.text(desk.say(), stated.act()),
        Said.tag(stated.act().value()),
        named ? desk.people().name(stated.act().about()) : "",
        FileWords.source(desk, stated),
        stated.act().inConfidence());
  }

  /** Statements differ where no day of birth fits all, or where single-valued codes are unlike. */
  private static boolean differ(Topic topic, List<Entered<Stated>> stated) {
    return switch (topic) {
      case BIRTH -> {
        List<DateRange> ranges = stated.stream().flatMap(s -> range(s.act().value())).toList();
        yield ranges.stream().anyMatch(a -> ranges.stream().anyMatch(b -> !a.overlaps(b)));
      }
      case SEX, BIRTH_PLACE ->
          stated.stream()
                  .map(s -> s.act().value())
                  .filter(Value.Coded.class::isInstance)
                  .distinct()
                  .count()
              > 1;
      default -> false;
    };
  }

  private static Stream<DateRange> range(Value value) {
    Optional<DateRange> range =
        switch (value) {
          case Value.Dated(var date) -> date.solarRange();
          case Value.Aged(var age) -> Optional.of(age.birthRange());
          default -> Optional.empty();
        };
    return range.stream();
  }
}
