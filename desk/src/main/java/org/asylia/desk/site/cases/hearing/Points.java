package org.asylia.desk.site.cases.hearing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Citation;
import org.asylia.casefile.Entered;
import org.asylia.casefile.InterviewAct.AdversePointPut;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Value;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;
import org.asylia.desk.site.cases.citing.Citables;
import org.asylia.desk.site.cases.citing.People;
import org.asylia.desk.site.cases.citing.Said;
import org.asylia.desk.site.cases.hearing.InterviewsPage.Basis;
import org.asylia.desk.site.cases.hearing.InterviewsPage.Point;

/** The adverse points that were put, with what they rest on and what was answered. */
final class Points {
  private final Messages say;
  private final CaseFile file;
  private final Citables citables;
  private final People people;

  Points(Messages say, CaseFile file, Citables citables) {
    this.say = say;
    this.file = file;
    this.citables = citables;
    this.people = new People(say, file);
  }

  /** Every point put in the file. */
  List<Point> all() {
    return where(p -> true);
  }

  /** The points put to one person. */
  List<Point> to(PersonId person) {
    return where(p -> p.person().equals(person));
  }

  /** The points put to one person that nobody answered yet, as choices. */
  List<Choice> open(PersonId person) {
    return file.interviews().points().values().stream()
        .filter(p -> p.act().person().equals(person))
        .filter(p -> !file.interviews().answers().containsKey(p.id()))
        .map(p -> new Choice(p.id().toString(), p.act().point()))
        .toList();
  }

  private List<Point> where(Predicate<AdversePointPut> which) {
    return file.interviews().points().values().stream()
        .filter(p -> which.test(p.act()))
        .map(this::point)
        .toList();
  }

  private Point point(Entered<AdversePointPut> put) {
    Optional<Value> answer =
        Optional.ofNullable(file.interviews().answers().get(put.id())).map(a -> a.act().answer());
    return new Point(
        put.id().toString(),
        people.name(put.act().person()),
        say.word(put.act().kind()),
        put.act().point(),
        basis(put.act().basis()),
        answer.map(a -> Said.text(say, a)),
        answer.map(Said::tag).orElse(""),
        put.act().inConfidence());
  }

  private List<Basis> basis(List<Citation> citations) {
    return citables.of(citations).stream()
        .map(c -> new Basis(c.label(), c.path(), c.excerpt(), c.tag()))
        .toList();
  }
}
