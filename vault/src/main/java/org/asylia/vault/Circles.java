package org.asylia.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.casefile.AccessAct.Group;
import org.asylia.casefile.AccessAct.GroupKeyed;
import org.asylia.casefile.OfficerId;
import org.asylia.vault.crypto.HybridSecret;

/**
 * The keys of groups: made with an office's first officer, given to whoever joins, replaced when
 * somebody leaves.
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

  /** What is written down when groups change. */
  record Change(List<GroupKeyed> acts, List<GroupWrap> wraps) {}

  /** The groups that newcomers' offices do not have yet, each wrapped to those who belong to it. */
  Change begin(List<Directory.Person> newcomers, Directory who) {
    Set<String> offices = new LinkedHashSet<>();
    newcomers.forEach(person -> offices.add(person.office()));
    Map<Circle, List<Directory.Person>> fresh = new LinkedHashMap<>();
    for (String office : offices) {
      for (Group group : Group.values()) {
        Circle circle = new Circle(group, office);
        if (who.keys(circle).isEmpty()) {
          fresh.put(circle, newcomers.stream().filter(p -> p.circles().contains(circle)).toList());
        }
      }
    }
    Change change = new Change(new ArrayList<>(), new ArrayList<>());
    fresh.forEach((circle, members) -> make(change, new Circle.Keyed(circle, 0), members));
    return change;
  }

  /** New keys for the groups of somebody who leaves, wrapped to those who remain. */
  Change without(Directory.Person leaving, Directory who) {
    Change change = new Change(new ArrayList<>(), new ArrayList<>());
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
    secret.wipe();
  }
}
