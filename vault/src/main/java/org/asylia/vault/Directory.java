package org.asylia.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.AccessAct.Group;
import org.asylia.casefile.AccessAct.GroupKeyed;
import org.asylia.casefile.AccessAct.OfficerEnrolled;
import org.asylia.casefile.AccessAct.OfficerLeft;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Role;
import org.asylia.vault.crypto.HybridKey;

/** Who is who on a node, from the node file: officers who have not left, and keys of groups. */
final class Directory {
  private final Heads heads;
  private final Map<OfficerId, Person> present = new LinkedHashMap<>();
  private final Map<Circle, List<HybridKey>> circles = new HashMap<>();

  /** An officer as last enrolled. */
  record Person(OfficerId officer, String office, Set<Role> roles, HybridKey key) {
    /** The groups the officer belongs to. */
    List<Circle> circles() {
      List<Circle> member = new ArrayList<>();
      for (Group group : Group.values()) {
        if (roles.stream().anyMatch(group::takes)) {
          member.add(new Circle(group, office));
        }
      }
      return member;
    }

    Recipients.Recipient recipient() {
      return new Recipients.Recipient(Recipients.of(officer), key);
    }
  }

  Directory(OpenedCase nodeFile) {
    heads = nodeFile.heads();
    for (Recorded recorded : nodeFile.acts()) {
      switch (recorded.act()) {
        case OfficerEnrolled a ->
            present.put(
                a.officer(), new Person(a.officer(), a.office(), a.roles(), key(a.sealingKey())));
        case OfficerLeft a -> present.remove(a.officer());
        case GroupKeyed a ->
            circles
                .computeIfAbsent(new Circle(a.group(), a.office()), c -> new ArrayList<>())
                .add(key(a.sealingKey()));
        default -> {}
      }
    }
  }

  /** The heads of the node file this was read at. */
  Heads heads() {
    return heads;
  }

  Optional<Person> person(OfficerId officer) {
    return Optional.ofNullable(present.get(officer));
  }

  /**
   * The officer, to be given keys.
   *
   * @throws VaultException when there is none, or none any more
   */
  Person require(OfficerId officer) {
    return person(officer)
        .orElseThrow(() ->
            new VaultException(
                "Officer "
                    + officer
                    + " is not an officer of this node. Nothing was recorded."
                    + " Enrol the officer first."));
  }

  /** The officers in a group. */
  List<Person> members(Circle circle) {
    return present.values().stream().filter(p -> p.circles().contains(circle)).toList();
  }

  /** All groups that have a key. */
  Collection<Circle> circles() {
    return circles.keySet();
  }

  /** The keys of a group by number; none where there is no such group. */
  List<HybridKey> keys(Circle circle) {
    return circles.getOrDefault(circle, List.of());
  }

  /**
   * A group under the key in use.
   *
   * @throws VaultException when the office has no such group
   */
  Recipients.Recipient current(Circle circle) {
    List<HybridKey> keys = keys(circle);
    if (keys.isEmpty()) {
      throw new VaultException(
          "The group " + circle.text() + " has no key on this node. Nothing was recorded.");
    }
    return new Recipients.Recipient(circle.recipient(keys.size() - 1), keys.getLast());
  }

  /** Whether a recipient may still be given new keys. */
  boolean stands(String recipient) {
    Optional<Circle.Keyed> circle = Circle.parse(recipient);
    if (circle.isPresent()) {
      return circle.get().epoch() == keys(circle.get().circle()).size() - 1;
    }
    return Recipients.officer(recipient).map(present::containsKey).orElse(true);
  }

  private static HybridKey key(String hex) {
    return HybridKey.of(HexFormat.of().parseHex(hex));
  }
}
