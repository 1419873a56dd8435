package org.asylia.vault;

import java.util.Locale;
import java.util.Optional;
import org.asylia.casefile.AccessAct.Group;

/**
 * A group of officers of one office.
 *
 * @param office the short code of the office
 */
record Circle(Group group, String office) {
  /** The group as text: {@code supervisors/OFFICE} or {@code duty/OFFICE}. */
  String text() {
    return group.name().toLowerCase(Locale.ROOT) + "/" + office;
  }

  /** A recipient that is a group under one of its keys: {@code supervisors/OFFICE/0}. */
  String recipient(int epoch) {
    return text() + "/" + epoch;
  }

  /** The group that a recipient names, if it names one in the only way there is. */
  static Optional<Keyed> parse(String recipient) {
    String[] fields = recipient.split("/", -1);
    if (fields.length != 3 || !fields[1].matches("[A-Z0-9]{1,16}")) {
      return Optional.empty();
    }
    for (Group group : Group.values()) {
      Circle circle = new Circle(group, fields[1]);
      if (fields[2].matches("0|[1-9][0-9]{0,8}")) {
        int epoch = Integer.parseInt(fields[2]);
        if (circle.recipient(epoch).equals(recipient)) {
          return Optional.of(new Keyed(circle, epoch));
        }
      }
    }
    return Optional.empty();
  }

  /** A group under one of its keys. */
  record Keyed(Circle circle, int epoch) {}
}
