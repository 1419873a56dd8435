package org.asylia.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.casefile.AccessAct.Group;
import org.asylia.casefile.AccessAct.GroupKeyed;
import org.asylia.casefile.OfficerId;
import org.asylia.vault.crypto.HybridSecret;

/**
 * The keys of groups: made with an office's first officer, given to whoever joins, replaced when
 * somebody leaves. Until a group has a member, the node keeps its key.
 */
final class Circles {
  private final Store store;
  private final Keyring keyring;
  private final Wrapper wrapper;
  private final KeyRelease release;
  private final SecureRandom random;

  Circles(Store store, Keyring keyring, Wrapper wrapper, KeyRelease release, SecureRandom random) {
    this.store = store;
    this.keyring = keyring;
    this.wrapper = wrapper;
    this.release = release;
    this.random = random;
  }

  /**
   * What is written down when groups change.
   *
   * @param handedOver wraps that are the node's no longer
   */
  record Change(List<GroupKeyed> acts, List<GroupWrap> wraps, List<GroupWrap> handedOver) {
    static Change none() {
      return new Change(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /**
   * What newcomers change: groups that their offices do not have yet begin; a key that waited for
   * its first member is handed over; and a group whose key nobody holds any more gets a new one.
   */
  Change begin(List<Directory.Person> newcomers, Directory who) {
    Change change = Change.none();
    newcomers.stream()
        .map(Directory.Person::office)
        .distinct()
        .flatMap(office -> Stream.of(Group.values()).map(group -> new Circle(group, office)))
        .forEach(circle -> join(change, circle, members(circle, newcomers), who));
    return change;
  }

  private static List<Directory.Person> members(Circle circle, List<Directory.Person> of) {
    return of.stream().filter(person -> person.circles().contains(circle)).toList();
  }

  private void join(Change change, Circle circle, List<Directory.Person> joining, Directory who) {
    int keys = who.keys(circle).size();
    if (keys == 0) {
      make(change, new Circle.Keyed(circle, 0), joining);
      return;
    }
    if (joining.isEmpty()) {
      return;
    }
    List<GroupWrap> there = store.groupWraps(circle.text());
    there.stream()
        .filter(wrap -> wrap.recipient().equals(Recipients.WAITING))
        .forEach(wrap -> handOver(change, circle, wrap, joining));
    if (change.handedOver().stream().noneMatch(wrap -> wrap.circle().equals(circle.text()))
        && there.stream().noneMatch(wrap -> held(wrap, keys - 1, joining))) {
      make(change, new Circle.Keyed(circle, keys), joining);
    }
  }

  private void handOver(
      Change change, Circle circle, GroupWrap waiting, List<Directory.Person> joining) {
    Circle.Keyed keyed = new Circle.Keyed(circle, waiting.epoch());
    HybridSecret secret = release.waiting(waiting);
    joining.forEach(person -> change.wraps().add(wrapper.group(keyed, person.recipient(), secret)));
    change.handedOver().add(waiting);
    secret.wipe();
  }

  /** Whether a member who stays as they are has that key of a group. */
  private static boolean held(GroupWrap wrap, int epoch, List<Directory.Person> joining) {
    return wrap.epoch() == epoch
        && Recipients.officer(wrap.recipient())
            .filter(officer -> joining.stream().noneMatch(p -> p.officer().equals(officer)))
            .isPresent();
  }

  /** New keys for the groups of somebody who leaves, wrapped to those who remain. */
  Change without(Directory.Person leaving, Directory who) {
    Change change = Change.none();
    for (Circle circle : leaving.circles()) {
      List<Directory.Person> remaining =
          who.members(circle).stream()
              .filter(person -> !person.officer().equals(leaving.officer()))
              .toList();
      make(change, new Circle.Keyed(circle, who.keys(circle).size()), remaining);
    }
    return change;
  }

  /**
   * Gives the keys of a member's groups to those who joined since and do not have them: only
   * somebody who has a group's key can pass it on.
   */
  void complete(OfficerId member, Directory who) {
    List<GroupWrap> missing = new ArrayList<>();
    who.person(member).stream()
        .flatMap(person -> person.circles().stream())
        .forEach(circle -> missing.addAll(missing(member, circle, who)));
    if (!missing.isEmpty()) {
      store.jdbi().useTransaction(handle -> missing.forEach(wrap -> Store.keep(handle, wrap)));
    }
  }

  private List<GroupWrap> missing(OfficerId member, Circle circle, Directory who) {
    List<GroupWrap> there = store.groupWraps(circle.text());
    Set<String> known =
        there.stream().map(w -> w.epoch() + " " + w.recipient()).collect(Collectors.toSet());
    String own = Recipients.of(member);
    List<GroupWrap> missing = new ArrayList<>();
    for (Directory.Person other : who.members(circle)) {
      for (int epoch = 0; epoch < who.keys(circle).size(); epoch++) {
        String name = other.recipient().name();
        if (known.contains(epoch + " " + own) && !known.contains(epoch + " " + name)) {
          Circle.Keyed keyed = new Circle.Keyed(circle, epoch);
          missing.add(wrapper.group(keyed, other.recipient(), release.member(member, keyed)));
        }
      }
    }
    return missing;
  }

  private void make(Change change, Circle.Keyed circle, List<Directory.Person> members) {
    HybridSecret secret = HybridSecret.make(random);
    change
        .acts()
        .add(
            new GroupKeyed(
                circle.circle().group(),
                circle.circle().office(),
                circle.epoch(),
                HexFormat.of().formatHex(secret.publicKey().bytes())));
    change.wraps().add(wrapper.group(circle, keyring.recovery(), secret));
    members.forEach(
        person -> change.wraps().add(wrapper.group(circle, person.recipient(), secret)));
    if (members.isEmpty()) {
      change.wraps().add(wrapper.waiting(circle, secret));
    }
    secret.wipe();
  }
}
