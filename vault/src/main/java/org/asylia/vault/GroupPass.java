package org.asylia.vault;

import static org.asylia.vault.BadRecordException.require;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Checks the wrapped keys of groups against the node file. */
final class GroupPass {
  private static final String TABLE = "group_wrap";

  private final PublicKeys enrolled;
  private final Optional<Wrapper> wrapper;

  GroupPass(PublicKeys enrolled, Optional<Wrapper> wrapper) {
    this.enrolled = enrolled;
    this.wrapper = wrapper;
  }

  void run(StoreScan scan) {
    Set<String> recoverable = new HashSet<>();
    Pages<GroupWrap> wraps = scan.groups();
    while (wraps.hasNext()) {
      GroupWrap wrap = wraps.next();
      String group = wrap.circle() + "/" + wrap.epoch();
      require(
          Circle.parse(group).isPresent() && enrolled.recipient(group),
          Finding.of(TABLE, "a key is that of a group the node file does not know"));
      require(
          member(wrap.recipient()) && wrap.shaped(),
          Finding.of(TABLE, "group " + group + ": a wrapped key has nobody who could open it"));
      require(
          wrapper.isEmpty() || wrapper.get().ours(wrap),
          Finding.of(TABLE, "group " + group + ": a wrapped key is not as this node wrote it"));
      if (wrap.recipient().equals(Recipients.RECOVERY)) {
        recoverable.add(group);
      }
    }
    require(
        recoverable.equals(enrolled.groups()),
        Finding.of(TABLE, "a group's key is not wrapped to the recovery key"));
  }

  private boolean member(String recipient) {
    return recipient.equals(Recipients.RECOVERY)
        || recipient.equals(Recipients.WAITING)
        || (Recipients.officer(recipient).isPresent() && enrolled.recipient(recipient));
  }
}
