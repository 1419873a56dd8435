package org.asylia.vault;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.HybridSecret;

/** Unwraps keys of cases and groups: the only place where that is done. */
final class KeyRelease {
  private final Store store;
  private final Officers officers;
  private final Wrapper wrapper;

  KeyRelease(Store store, Officers officers, Wrapper wrapper) {
    this.store = store;
    this.officers = officers;
    this.wrapper = wrapper;
  }

  /**
   * The keys an officer reads with, by epoch: those of the parts the right is for, and no other
   * that a wrap may hold.
   *
   * @param wraps every wrap of the case, those to the registry among them
   * @throws VaultException when a wrap does not open
   */
  Map<Integer, Map<Part, byte[]>> toRead(OfficerId officer, Right right, List<KeyWrap> wraps) {
    Map<Integer, Map<Part, byte[]>> keys = toSeal(officer, right, wraps);
    keys.values().forEach(own -> own.keySet().retainAll(right.parts()));
    return keys;
  }

  /**
   * All keys in an officer's wraps, by epoch, with which new entries are sealed and others are
   * given the keys. Nothing is read with them.
   *
   * @throws VaultException when a wrap does not open
   */
  Map<Integer, Map<Part, byte[]>> toSeal(OfficerId officer, Right right, List<KeyWrap> wraps) {
    Map<Integer, Map<Part, byte[]>> keys = new HashMap<>();
    for (KeyWrap wrap : right.wraps()) {
      HybridSecret secret =
          Circle.parse(wrap.recipient())
              .map(circle -> member(officer, circle))
              .orElseGet(() -> officers.require(officer).sealing());
      keys.computeIfAbsent(wrap.epoch(), e -> new EnumMap<>(Part.class))
          .putAll(opened(wrap, wrapper.openKeys(wrap, secret)));
    }
    if (right.parts().contains(Part.IDENTITY)) {
      identity(wraps).forEach((epoch, key) -> put(keys, epoch, key));
    }
    return keys;
  }

  /** The identity keys of a case, which the node holds itself. */
  Map<Integer, byte[]> identity(List<KeyWrap> wraps) {
    Map<Integer, byte[]> keys = new HashMap<>();
    wraps.stream()
        .filter(wrap -> wrap.recipient().equals(Recipients.REGISTRY))
        .forEach(wrap -> keys.put(wrap.epoch(), opened(wrap, wrapper.openIdentity(wrap))));
    return keys;
  }

  /**
   * All keys of a case, for custodians who put the recovery key together.
   *
   * @throws VaultException when it is not the recovery key of this case
   */
  Map<Integer, Map<Part, byte[]>> recovered(HybridSecret recovery, List<KeyWrap> wraps) {
    Map<Integer, Map<Part, byte[]>> keys = new HashMap<>();
    for (KeyWrap wrap : wraps) {
      if (wrap.recipient().equals(Recipients.RECOVERY)) {
        keys.put(
            wrap.epoch(),
            wrapper
                .openKeys(wrap, recovery)
                .orElseThrow(() ->
                    new VaultException(
                        "The recovery key that was put together does not open case "
                            + wrap.caseId()
                            + ". Nothing was changed."
                            + " Check that the shares belong to this node.")));
      }
    }
    identity(wraps).forEach((epoch, key) -> put(keys, epoch, key));
    return keys;
  }

  /** The private keys of a group that an officer belongs to, by the recipient they answer to. */
  Map<String, HybridSecret> circle(OfficerId officer, Circle circle) {
    Map<String, HybridSecret> secrets = new HashMap<>();
    for (GroupWrap wrap : store.groupWraps(circle.text(), Recipients.of(officer))) {
      secrets.put(circle.recipient(wrap.epoch()), opened(officer, wrap));
    }
    return secrets;
  }

  /** The private key of a group, for a member who has been given it and is signed in. */
  HybridSecret member(OfficerId officer, Circle.Keyed circle) {
    OfficerSecrets secrets = officers.require(officer);
    String name = circle.circle().recipient(circle.epoch());
    return secrets.group(
        name,
        () ->
            store.groupWraps(circle.circle().text(), Recipients.of(officer)).stream()
                .filter(wrap -> wrap.epoch() == circle.epoch())
                .findFirst()
                .map(wrap -> opened(officer, wrap))
                .orElseThrow(() -> new KeyAwaitedException(officer, name)));
  }

  /** The private key of a group that the node keeps for its first member. */
  HybridSecret waiting(GroupWrap wrap) {
    return wrapper
        .openWaiting(wrap)
        .orElseThrow(() ->
            new VaultException(
                "The key of group "
                    + wrap.circle()
                    + " does not open under this node's key. Nobody was enrolled."
                    + " Run 'asylia verify' to see what was changed."));
  }

  private HybridSecret opened(OfficerId officer, GroupWrap wrap) {
    return wrapper
        .openGroup(wrap, officers.require(officer).sealing())
        .orElseThrow(() ->
            new VaultException(
                "The key of group "
                    + wrap.circle()
                    + " does not open for officer "
                    + officer
                    + ". Nothing was read. Run 'asylia verify' to see what was changed."));
  }

  private static <T> T opened(KeyWrap wrap, Optional<T> keys) {
    return keys.orElseThrow(() -> damaged(wrap.caseId()));
  }

  private static VaultException damaged(CaseId id) {
    return new VaultException(
        "A key of case "
            + id
            + " does not open under this node's key."
            + " Nothing was read. Run 'asylia verify' to see what was changed.");
  }

  private static void put(Map<Integer, Map<Part, byte[]>> keys, int epoch, byte[] key) {
    keys.computeIfAbsent(epoch, e -> new EnumMap<>(Part.class)).put(Part.IDENTITY, key);
  }
}
