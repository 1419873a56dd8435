package org.asylia.vault;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.AccessAct.Withheld;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Language;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.vault.crypto.Passphrase;

/** Officers of two offices, all signed in, and a case that one of them opened. */
final class Cast {
  static final OfficerId REGISTRAR = officer(1);
  static final OfficerId SUPERVISOR = officer(2);
  static final OfficerId ADJUDICATOR = officer(3);
  static final OfficerId INTERPRETER = officer(4);
  static final OfficerId RESETTLER = officer(5);
  static final OfficerId ON_DUTY = officer(6);
  static final OfficerId ELSEWHERE = officer(7);

  static final Act NAME = stated(Topic.NAME, new Value.Name("가나다"), false);
  static final Act FEAR = stated(Topic.FEAR, words("fear"), false);
  static final Act HEALTH = stated(Topic.HEALTH, words("health"), false);
  static final Act SECRET = stated(Topic.FEAR, words("in confidence"), true);

  final Workshop shop;
  final CaseId id;

  Cast(Workshop shop) {
    this.shop = shop;
    shop.vault.enrolAndUnlock(
        List.of(
            one(REGISTRAR, "NORTH", Role.REGISTRATION_OFFICER),
            one(SUPERVISOR, "NORTH", Role.SUPERVISOR),
            one(ADJUDICATOR, "NORTH", Role.ADJUDICATOR),
            one(INTERPRETER, "NORTH", Role.INTERPRETER),
            one(RESETTLER, "NORTH", Role.RESETTLEMENT_OFFICER),
            one(ON_DUTY, "NORTH", Role.PROTECTION_OFFICER),
            one(ELSEWHERE, "SOUTH", Role.SUPERVISOR, Role.PROTECTION_OFFICER)),
        shop.keyring.node(),
        Workshop.NOON);
    id = shop.vault.newCase();
    Heads heads = Heads.none();
    for (Act act : List.of(Workshop.opened(), NAME, FEAR, HEALTH, SECRET)) {
      heads = committed(by(REGISTRAR, heads, act)).heads();
    }
  }

  Appended by(OfficerId author, Act act) {
    return by(author, shop.vault.heads(id), act);
  }

  Appended by(OfficerId author, Heads seen, Act act) {
    return by(author, seen, act, Workshop.NOON);
  }

  Appended by(OfficerId author, Heads seen, Act act, Instant at) {
    return shop.vault.append(id, seen, List.of(shop.vault.draft(author, at, act)));
  }

  void assigned(OfficerId officer, Role role) {
    committed(by(SUPERVISOR, new OfficerAssigned(officer, role)));
  }

  OpenedCase seen(OfficerId reader) {
    return seen(reader, Workshop.NOON);
  }

  OpenedCase seen(OfficerId reader, Instant at) {
    return shop.vault.open(new Reader(reader, at), id);
  }

  /** The acts as that officer sees them. */
  List<Act> acts(OfficerId reader) {
    return seen(reader).acts().stream().map(r -> r.act()).toList();
  }

  /** The parts that are withheld from that officer. */
  List<String> withheld(OfficerId reader) {
    return acts(reader).stream()
        .filter(Withheld.class::isInstance)
        .map(act -> act.part() + " " + act.type())
        .toList();
  }

  static Appended.Committed committed(Appended appended) {
    return Workshop.committed(appended);
  }

  static Passphrase words(OfficerId officer) {
    return Passphrase.of(("passphrase of officer " + officer).toCharArray());
  }

  static OfficerId officer(int number) {
    return new OfficerId(new UUID(0x0f, number));
  }

  static Newcomer one(OfficerId officer, String office, Role... roles) {
    return new Newcomer(officer, office, Set.of(roles), words(officer));
  }

  private static Value words(String words) {
    return new Value.Words(words, Language.ENGLISH);
  }

  private static Act stated(Topic topic, Value value, boolean inConfidence) {
    return new Stated(
        Workshop.person(1),
        topic,
        java.util.Optional.empty(),
        value,
        new Source.Said(Workshop.person(1)),
        inConfidence);
  }
}
