package org.asylia.desk.site.cases.assessing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Citation;
import org.asylia.casefile.Country;
import org.asylia.casefile.Entered;
import org.asylia.casefile.EntryId;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.Vocabulary;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.site.cases.citing.Citables;
import org.asylia.parameters.ParameterSet;

/**
 * What an assessment is worked on with: who reads, what came in with a form, the file, the set in
 * force and the situation's words.
 *
 * @param today the day in UTC, by which the set in force is found
 */
record Bench(
    Messages say,
    FormInput form,
    CaseFile file,
    Office office,
    Citables citables,
    LocalDate today) {

  /** The version in force for this file today; empty where there is none. */
  Optional<SetVersion> version() {
    return file.registration()
        .opened()
        .map(o -> o.act().hostState())
        .flatMap((Country host) -> office.parameters().inForce(host, today));
  }

  /** The set in force for this file today. */
  Optional<ParameterSet> set() {
    return version().flatMap(office.parameters()::set);
  }

  Vocabulary words() {
    return office.vocabulary();
  }

  /** What a country is called. */
  String country(String code) {
    return Locale.of("", code).getDisplayCountry(say.language().locale());
  }

  /** Every value of an enum as choices, in the reader's words. */
  <E extends Enum<E>> List<Choice> choices(Class<E> type) {
    return Stream.of(type.getEnumConstants()).map(e -> new Choice(e.name(), say.word(e))).toList();
  }

  /** The values of an enum that were ticked. */
  <E extends Enum<E>> Set<E> ticked(String field, Class<E> type) {
    Set<E> set = EnumSet.noneOf(type);
    Stream.of(type.getEnumConstants())
        .filter(e -> form.all(field).contains(e.name()))
        .forEach(set::add);
    return set;
  }

  /** The citations that were picked. */
  List<Citation> cited() {
    return form.entries("work-cites").stream().map(Citation::new).toList();
  }

  /** The points that were picked. */
  List<EntryId> put() {
    return form.entries("work-put");
  }

  /** The question what something rests on; {@code before} is what it rested on until now. */
  Work.Part rests(List<Citation> before) {
    String[] ids = before.stream().map(c -> c.entry().toString()).toArray(String[]::new);
    return new Work.Rests(
        form.fill(
            Field.of("work-cites", say.say("assessing.rests"))
                .hinting(say.say("assessing.rests-hint"))
                .holding(ids)
                .needed()),
        citables.choices());
  }

  /** The question why. */
  Work.Part why(String before) {
    return new Work.Text(
        form.fill(Field.of("work-reason", say.say("assessing.reason")).holding(before).needed()));
  }

  /** The reason that was given. */
  String reason() {
    return form.needed("work-reason", say.say("assessing.reason-needed"));
  }

  /** Which of the points that were put bear on it. */
  Work.Part points(List<EntryId> before) {
    List<Choice> points =
        file.interviews().points().values().stream()
            .map(p -> new Choice(p.id().toString(), point(p)))
            .toList();
    String[] ids = before.stream().map(EntryId::toString).toArray(String[]::new);
    String hint = points.isEmpty() ? say.say("assessing.put-none") : say.say("assessing.put-hint");
    return new Work.Several(
        form.fill(Field.of("work-put", say.say("assessing.put")).hinting(hint).holding(ids)),
        points);
  }

  private String point(Entered<org.asylia.casefile.InterviewAct.AdversePointPut> put) {
    return file.interviews().answers().containsKey(put.id())
        ? put.act().point()
        : say.say("assessing.unanswered", put.act().point());
  }
}
