package org.asylia.desk.site.cases.file;

import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.Act;
import org.asylia.casefile.DecisionAct.CaseClosed;
import org.asylia.casefile.DecisionAct.CaseReopened;
import org.asylia.casefile.DecisionAct.ClosureReason;
import org.asylia.casefile.IntakeAct.ModalityChanged;
import org.asylia.casefile.IntakeAct.ModalityReason;
import org.asylia.casefile.IntakeAct.RegistrationCompleted;
import org.asylia.casefile.Modality;
import org.asylia.casefile.Role;
import org.asylia.desk.page.Ask;
import org.asylia.desk.page.Choice;
import org.asylia.desk.people.Officer;
import org.asylia.desk.site.cases.stating.Codes;

/** The forms that move the file: registration complete, modality, officers, closing, reopening. */
final class ProcedureForms {
  private ProcedureForms() {}

  /** Completes registration. */
  record Complete() implements FileForm {
    @Override
    public String code() {
      return "complete";
    }

    @Override
    public Section section() {
      return Section.PROCEDURE;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.complete");
    }

    @Override
    public String note(FileDesk desk) {
      return desk.say().say("file.complete-note");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(RegistrationCompleted.class)
          && desk.open().standing().state() == State.REGISTRATION;
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      return List.of();
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      return Optional.of(List.of(new RegistrationCompleted()));
    }
  }

  /** Changes the modality. */
  record Change() implements FileForm {
    @Override
    public String code() {
      return "modality";
    }

    @Override
    public Section section() {
      return Section.PROCEDURE;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.change-modality");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(ModalityChanged.class)
          && desk.open().standing().state().compareTo(State.SERVICE) < 0;
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      var say = desk.say();
      return List.of(
          Ask.select(
              desk.needed("modality-to", say.say("intake.modality")),
              Codes.choices(say, Modality.class)),
          Ask.select(
              desk.needed("modality-reason", say.say("file.modality-reason")),
              Codes.choices(say, ModalityReason.class)),
          Ask.words(desk.needed("modality-explanation", say.say("file.reason"))));
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      var say = desk.say();
      Optional<Modality> to =
          desk.form().choice("modality-to", Modality.class, say.say("intake.modality-needed"));
      Optional<ModalityReason> reason =
          desk.form()
              .choice("modality-reason", ModalityReason.class, say.say("file.reason-needed"));
      String why = desk.form().needed("modality-explanation", say.say("file.reason-needed"));
      return to.flatMap(t -> reason.map(r -> List.of(new ModalityChanged(t, r, why))));
    }
  }

  /** Gives an officer a part in the case. */
  record Assign() implements FileForm {
    @Override
    public String code() {
      return "assign";
    }

    @Override
    public Section section() {
      return Section.PROCEDURE;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.assign");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(OfficerAssigned.class);
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      var say = desk.say();
      List<Choice> parts =
          desk.roster().officers().stream()
              .flatMap(o ->
                  o.rolesInOrder().stream()
                      .map(r ->
                          new Choice(
                              o.id() + " " + r.name(),
                              say.say("file.assign-as", o.name(), say.word(r)))))
              .toList();
      return List.of(Ask.select(desk.needed("assign-officer", say.say("file.officer")), parts));
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      String[] chosen = desk.form().text("assign-officer").split(" ", 2);
      Optional<Officer> officer = desk.roster().officer(chosen[0]);
      Optional<List<Act>> acts =
          officer
              .flatMap(o ->
                  o.rolesInOrder().stream()
                      .filter((Role r) -> chosen.length > 1 && r.name().equals(chosen[1]))
                      .findFirst()
                      .map(r -> new OfficerAssigned(o.officer(), r)))
              .map(List::of);
      if (acts.isEmpty()) {
        desk.form().refuse("assign-officer", desk.say().say("file.officer-needed"));
      }
      return acts;
    }
  }

  /** Closes the file. */
  record Close() implements FileForm {
    @Override
    public String code() {
      return "close";
    }

    @Override
    public Section section() {
      return Section.PROCEDURE;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.close");
    }

    @Override
    public boolean offered(FileDesk desk) {
      return desk.may(CaseClosed.class) && !desk.open().standing().isFinal();
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      var say = desk.say();
      return List.of(
          Ask.select(
              desk.needed("close-reason", say.say("file.close-why")),
              Codes.choices(say, ClosureReason.class)),
          Ask.words(desk.needed("close-explanation", say.say("file.reason"))));
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      var say = desk.say();
      Optional<ClosureReason> reason =
          desk.form().choice("close-reason", ClosureReason.class, say.say("file.reason-needed"));
      String why = desk.form().needed("close-explanation", say.say("file.reason-needed"));
      return reason.map(r -> List.of(new CaseClosed(r, why)));
    }
  }

  /** Opens a closed file again. */
  record Reopen() implements FileForm {
    @Override
    public String code() {
      return "reopen";
    }

    @Override
    public Section section() {
      return Section.PROCEDURE;
    }

    @Override
    public String title(FileDesk desk) {
      return desk.say().say("file.reopen");
    }

    @Override
    public boolean offered(FileDesk desk) {
      State state = desk.open().standing().state();
      return desk.may(CaseReopened.class) && (state == State.CLOSED || state == State.CLOSING);
    }

    @Override
    public List<Ask> asks(FileDesk desk) {
      return List.of(Ask.words(desk.needed("reopen-reason", desk.say().say("file.reason"))));
    }

    @Override
    public Optional<List<Act>> read(FileDesk desk) {
      String why = desk.form().needed("reopen-reason", desk.say().say("file.reason-needed"));
      return Optional.of(List.of(new CaseReopened(why)));
    }
  }
}
