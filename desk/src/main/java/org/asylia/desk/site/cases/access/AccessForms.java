package org.asylia.desk.site.cases.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.policy.Policy;
import org.asylia.casefile.Access.Glass;
import org.asylia.casefile.AccessAct.AccessRevoked;
import org.asylia.casefile.AccessAct.GlassReviewed;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Role;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;
import org.asylia.desk.site.cases.CaseWords;
import org.asylia.desk.site.cases.form.ActForm;
import org.asylia.desk.site.cases.form.ActForm.Input;
import org.asylia.desk.site.cases.form.FormMaker;

/** What a supervisor changes about access: assign, take away, review a broken glass. */
record AccessForms(Visit visit, CaseFile file, FormInput typed, Roster roster, CaseWords words) {
  static final String ASSIGN = "assign";
  static final String REVOKE = "revoke";
  static final String REVIEW = "review-";

  /** The forms of the page; none for those who may only look. */
  List<ActForm> offered() {
    if (!visit.holds(Role.SUPERVISOR)) {
      return List.of();
    }
    ActForm assign =
        form(
            ASSIGN,
            say().say("access.assign"),
            say().say("access.assign-then"),
            make().one("assign-officer", say().say("access.officer"), able()));
    ActForm revoke =
        form(
            REVOKE,
            say().say("access.revoke"),
            say().say("access.revoke-then"),
            make().one("revoke-officer", say().say("access.whom"), workers()),
            make().area("revoke-reason", say().say("access.reason")));
    return workers().isEmpty() ? List.of(assign) : List.of(assign, revoke);
  }

  /** The review of a broken glass, for a supervisor who did not break it. */
  List<ActForm> review(Glass glass) {
    boolean own =
        visit.officer().filter(o -> o.officer().equals(glass.broken().author())).isPresent();
    if (!visit.holds(Role.SUPERVISOR) || own || glass.reviewed().isPresent()) {
      return List.of();
    }
    String code = REVIEW + glass.broken().id();
    List<Choice> answers =
        List.of(
            new Choice("yes", say().say("access.justified")),
            new Choice("no", say().say("access.unjustified")));
    return List.of(
        form(
            code,
            say().say("access.review"),
            say().say("access.review-then"),
            make().one(code + "-found", say().say("access.found"), answers),
            make().area(code + "-reason", say().say("access.reason"))));
  }

  /** Whether the page has a form of that code. */
  boolean known(String code) {
    return code.equals(ASSIGN) || code.equals(REVOKE) || glass(code).isPresent();
  }

  /**
   * The act a form proposes; empty, with messages beside the fields, where something is missing.
   */
  Optional<Act> read(String code) {
    return switch (code) {
      case ASSIGN -> assignment().map(Act.class::cast);
      case REVOKE -> revocation().map(Act.class::cast);
      default -> glass(code).flatMap(this::reviewed).map(Act.class::cast);
    };
  }

  private Optional<OfficerAssigned> assignment() {
    List<String> chosen = Arrays.asList(typed.text("assign-officer").split(" ", 2));
    Optional<OfficerAssigned> act =
        roster
            .officer(chosen.getFirst())
            .flatMap(officer ->
                officer.roles().stream()
                    .filter(role -> role.name().equals(chosen.getLast()))
                    .findFirst()
                    .map(role -> new OfficerAssigned(officer.officer(), role)));
    if (act.isEmpty()) {
      typed.refuse("assign-officer", say().say("access.officer-needed"));
    }
    return act;
  }

  private Optional<AccessRevoked> revocation() {
    String reason = typed.needed("revoke-reason", say().say("access.reason-needed"));
    Optional<AccessRevoked> act =
        file.access().working().keySet().stream()
            .filter(officer -> officer.toString().equals(typed.text("revoke-officer")))
            .findFirst()
            .map(officer -> new AccessRevoked(officer, reason));
    if (act.isEmpty()) {
      typed.refuse("revoke-officer", say().say("access.whom-needed"));
    }
    return act;
  }

  private Optional<GlassReviewed> reviewed(EntryId glass) {
    String code = REVIEW + glass;
    String reason = typed.needed(code + "-reason", say().say("access.reason-needed"));
    String found = typed.text(code + "-found");
    if (!found.equals("yes") && !found.equals("no")) {
      typed.refuse(code + "-found", say().say("access.found-needed"));
    }
    return Optional.of(new GlassReviewed(glass, found.equals("yes"), reason));
  }

  private Optional<EntryId> glass(String code) {
    return file.access().glasses().keySet().stream()
        .filter(id -> code.equals(REVIEW + id))
        .findFirst();
  }

  /** Officers who can be assigned and are not, in the role that owes the next step or any other. */
  private List<Choice> able() {
    return roster.officers().stream()
        .flatMap(officer ->
            officer.rolesInOrder().stream()
                .filter(role -> role != Role.SUPERVISOR)
                .filter(role -> !Policy.standard().parts(role).isEmpty())
                .filter(role -> !file.access().roles(officer.officer()).contains(role))
                .map(role -> choice(officer, role)))
        .toList();
  }

  private Choice choice(Officer officer, Role role) {
    return new Choice(
        officer.id() + " " + role.name(), say().say("access.as", officer.name(), say().word(role)));
  }

  private List<Choice> workers() {
    return file.access().working().keySet().stream()
        .map(officer -> new Choice(officer.toString(), words.officer(say(), officer)))
        .toList();
  }

  private ActForm form(String code, String title, String text, Input... inputs) {
    return new ActForm(code, title, text, List.of(inputs), title, code.equals(REVOKE));
  }

  private FormMaker make() {
    return new FormMaker(visit, typed);
  }

  private Messages say() {
    return visit.messages();
  }
}
