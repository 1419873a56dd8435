package org.asylia.vault;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.AccessAct.GroupKeyed;
import org.asylia.casefile.AccessAct.OfficerEnrolled;
import org.asylia.casefile.Act;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.crypto.XWing;
import org.asylia.vault.record.Entry;
import org.asylia.vault.record.Header;
import org.asylia.vault.record.MalformedRecordException;
import org.asylia.vault.record.PartSealer;
import org.asylia.vault.record.SealedPart;

/** The officers' public keys, as the node file's entries enrol them. */
final class PublicKeys {
  private final ActJson json = new ActJson();
  private final Map<Hash, Enrolled> byId = new HashMap<>();
  private final Set<OfficerId> officers = new HashSet<>();
  private final Set<String> groups = new HashSet<>();

  @SuppressWarnings("ArrayRecordComponent")
  private record Enrolled(OfficerId officer, byte[] key, byte[] sealingKey) {}

  /** Takes an enrolment, if this entry of the node file is one. */
  void learn(EntryRow row) {
    List<SealedPart> parts = SealedPart.decode(row.sealed());
    if (parts.size() == 1 && parts.getFirst().part() == Part.PUBLIC) {
      Act act = json.read(PartSealer.readPublic(parts.getFirst()));
      if (act instanceof OfficerEnrolled enrolled) {
        byte[] key = bytes(enrolled.signingKey(), Ed25519.KEY_LENGTH);
        byte[] sealing = bytes(enrolled.sealingKey(), XWing.PUBLIC_LENGTH);
        byId.put(Entry.keyId(key), new Enrolled(enrolled.officer(), key, sealing));
        officers.add(enrolled.officer());
      } else if (act instanceof GroupKeyed keyed) {
        bytes(keyed.sealingKey(), XWing.PUBLIC_LENGTH);
        groups.add(new Circle(keyed.group(), keyed.office()).recipient(keyed.epoch()));
      }
    }
  }

  /** Whether the node file knows somebody to whom keys are wrapped. */
  boolean recipient(String recipient) {
    return recipient.equals(Recipients.REGISTRY)
        || recipient.equals(Recipients.RECOVERY)
        || groups.contains(recipient)
        || Recipients.officer(recipient).filter(officers::contains).isPresent();
  }

  /** Every group under each of its keys. */
  Set<String> groups() {
    return Set.copyOf(groups);
  }

  /** The key with an id, if it is this author's. */
  Optional<byte[]> find(byte[] keyId, Header header) {
    if (keyId.length != Hash.LENGTH) {
      return Optional.empty();
    }
    return Optional.ofNullable(byId.get(Hash.of(keyId)))
        .filter(enrolled -> enrolled.officer.value().equals(header.author()))
        .map(Enrolled::key);
  }

  /** Whether the node file enrols these keys for this officer. */
  boolean enrolled(OfficerId officer, byte[] key, byte[] sealingKey) {
    return Optional.ofNullable(byId.get(Entry.keyId(key)))
        .filter(enrolled -> enrolled.officer.equals(officer))
        .filter(enrolled -> Arrays.equals(enrolled.key, key))
        .filter(enrolled -> Arrays.equals(enrolled.sealingKey, sealingKey))
        .isPresent();
  }

  private static byte[] bytes(String hex, int length) {
    try {
      byte[] key = HexFormat.of().parseHex(hex);
      RowChecks.require(key.length == length, "an enrolled key is not " + length + " bytes");
      return key;
    } catch (IllegalArgumentException e) {
      throw new MalformedRecordException("An enrolled key is not written in hexadecimal.");
    }
  }
}
