package org.asylia.desk.site.cases.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.IntakeAct.BestInterestsAssessed;
import org.asylia.casefile.IntakeAct.BestInterestsDetermined;
import org.asylia.casefile.IntakeAct.GuardianAppointed;
import org.asylia.casefile.IntakeAct.GuardianKind;
import org.asylia.casefile.IntakeAct.NeedIdentified;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Source;
import org.asylia.desk.page.Ask;
import org.asylia.desk.page.Choice;
import org.asylia.desk.site.cases.stating.Codes;
import org.asylia.desk.site.cases.stating.SourceAsked;

/** The forms about needs and the safeguards for children. */
final class CareForms {
  private CareForms() {}

  /** Records a specific need. */
  record Need() implements FileForm {
    @Override
    public String code() {
      return "need";
    }

    @Override
    public Section section() {
      return Section.CARE;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.add-need");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(NeedIdentified.class);
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      List<Ask> asks = new ArrayList<>();
      asks.add(desk.whom("need-person"));
      asks.add(
          Ask.select(
              desk.needed("need-code", desk.say().say("file.need")),
              desk.needs().choices(desk.say())));
      asks.addAll(new SourceAsked(desk.say(), desk.form(), code()).asks(desk.shownBy()));
      return asks;
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      Optional<PersonId> person = desk.person("need-person");
      String code = desk.form().text("need-code");
      if (!desk.needs().has(code)) {
        desk.form().refuse("need-code", desk.say().say("file.need-needed"));
      }
      Optional<Source> source = person.flatMap(p -> SourceOfFile.read(desk, code(), p));
      return desk.form().fine()
          ? person.flatMap(p -> source.map(s -> List.of(new NeedIdentified(p, code, s))))
          : Optional.empty();
    }
  }

  /** Records who stands beside a child. */
  record Guardian() implements FileForm {
    @Override
    public String code() {
      return "guardian";
    }

    @Override
    public Section section() {
      return Section.CARE;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.add-guardian");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(GuardianAppointed.class) && FileWords.children(desk);
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      return List.of(
          desk.whom("guardian-child"),
          Ask.one(
              desk.needed("guardian-kind", desk.say().say("file.guardian-kind")),
              Codes.choices(desk.say(), GuardianKind.class)));
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      Optional<PersonId> child = desk.person("guardian-child");
      Optional<GuardianKind> kind =
          desk.form()
              .choice("guardian-kind", GuardianKind.class, desk.say().say("file.guardian-needed"));
      return child.flatMap(c -> kind.map(k -> List.of(new GuardianAppointed(c, k))));
    }
  }

  /** Records what is best for a child: assessed by an officer, or determined by a panel. */
  record BestInterests() implements FileForm {
    private static final String PANEL = "panel";
    private static final String OFFICER = "officer";

    @Override
    public String code() {
      return "interests";
    }

    @Override
    public Section section() {
      return Section.CARE;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.add-interests");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return (desk.may(BestInterestsAssessed.class) || desk.may(BestInterestsDetermined.class))
          && FileWords.children(desk);
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      var say = desk.say();
      return List.of(
          desk.whom("interests-child"),
          Ask.one(
              desk.needed("interests-by", say.say("file.interests-by")),
              List.of(
                  new Choice(OFFICER, say.say("file.interests-officer")),
                  new Choice(PANEL, say.say("file.interests-panel")))),
          Ask.day(desk.needed("interests-on", say.say("file.on"))),
          Ask.words(desk.needed("interests-conclusion", say.say("file.conclusion"))));
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      var say = desk.say();
      Optional<PersonId> child = desk.person("interests-child");
      String by = desk.form().needed("interests-by", say.say("file.interests-needed"));
      Optional<LocalDate> on = desk.form().day("interests-on", say.say("file.day-needed"));
      String conclusion =
          desk.form().needed("interests-conclusion", say.say("file.conclusion-needed"));
      return desk.form().fine()
          ? child.flatMap(c ->
              on.map(d ->
                  List.of(
                      by.equals(PANEL)
                          ? new BestInterestsDetermined(c, d, conclusion)
                          : new BestInterestsAssessed(c, d, conclusion))))
          : Optional.empty();
    }
  }
}
