package org.asylia.vault;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.asylia.casefile.AccessAct.Group;
import org.asylia.casefile.AccessAct.ReadBecause;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.casefile.Role;
import org.asylia.vault.attachment.PartKey;

/**
 * The one way to what a case holds: find the reader's right, record the reading, and only then
 * release the keys and decrypt. Where recording fails, nothing is released.
 */
final class ReadingPath {
  private static final Set<Role> ACCOUNTABLE = Set.of(Role.SUPERVISOR, Role.CUSTODIAN);

  private final Store store;
  private final Keyring keyring;
  private final Officers officers;
  private final Rights rights;
  private final DirectoryCache directory;
  private final AccessLog log;
  private final KeyRelease release;
  private final CaseReader reader;

  ReadingPath(
      Store store,
      Keyring keyring,
      Officers officers,
      Rights rights,
      DirectoryCache directory,
      AccessLog log,
      KeyRelease release,
      CaseReader reader) {
    this.store = store;
    this.keyring = keyring;
    this.officers = officers;
    this.rights = rights;
    this.directory = directory;
    this.log = log;
    this.release = release;
    this.reader = reader;
  }

  /** The node file, which needs no key. */
  OpenedCase nodeRecord() {
    CaseId id = keyring.nodeFile();
    return reader.read(id, store.caseRows(id), ReleasedKeys.NONE);
  }

  /** Opens a case; for a reader without a right there is none. */
  OpenedCase open(Reader by, CaseId id) {
    officers.require(by.officer());
    Store.CaseRows rows = store.caseRows(id);
    Optional<Right> right = rights.toRead(by.officer(), by.at(), directory.now(), rows.wraps());
    return right
        .map(found -> open(by, found, id, rows))
        .or(() -> tombstone(by.officer(), id, rows))
        .orElseGet(() -> nothing(id));
  }

  /** What stays of an erased case, for those who account for erasures. */
  private Optional<OpenedCase> tombstone(OfficerId officer, CaseId id, Store.CaseRows rows) {
    return directory
        .now()
        .person(officer)
        .filter(person -> !Collections.disjoint(person.roles(), ACCOUNTABLE))
        .filter(person -> Tombstone.among(rows.entries()))
        .map(person -> reader.read(id, rows, ReleasedKeys.NONE));
  }

  private OpenedCase open(Reader by, Right right, CaseId id, Store.CaseRows rows) {
    log.record(
        new AccessLog.Reading(
            by.officer(), by.at(), id, right.parts(), right.because(), right.office()));
    Map<Integer, Map<Part, byte[]>> keys = release.toRead(by.officer(), right, rows.wraps());
    return reader.read(id, rows, new ReleasedKeys(right.parts(), keys, Map.of()));
  }

  /**
   * The key under which the files of a part are sealed; taking in or opening a file is recorded as
   * a reading of that part.
   *
   * @param epoch number of the key; the one in use now where there is none
   * @return empty for a reader who has no right to the part
   */
  Optional<PartKey> fileKey(Reader by, CaseId id, Part part, OptionalInt epoch) {
    officers.require(by.officer());
    List<KeyWrap> wraps = store.wraps(id);
    Optional<Right> right =
        rights
            .toRead(by.officer(), by.at(), directory.now(), wraps)
            .filter(found -> found.parts().contains(part));
    return right.flatMap(found -> {
      log.record(
          new AccessLog.Reading(
              by.officer(), by.at(), id, Set.of(part), found.because(), found.office()));
      Map<Integer, Map<Part, byte[]>> keys = release.toRead(by.officer(), found, wraps);
      int number = epoch.orElse(wraps.stream().mapToInt(KeyWrap::epoch).max().orElse(0));
      return new ReleasedKeys(found.parts(), keys, Map.of())
          .key(part, number)
          .map(key -> new PartKey(part, number, key));
    });
  }

  /** Opens the identity part alone, for the node to compare a certificate with it. */
  OpenedCase certificates(OfficerId node, CaseId id, Instant at) {
    Store.CaseRows rows = store.caseRows(id);
    Optional<String> office = Rights.office(rows.wraps());
    if (office.isEmpty()) {
      return nothing(id);
    }
    Set<Part> parts = Set.of(Part.IDENTITY);
    log.record(
        new AccessLog.Reading(node, at, id, parts, ReadBecause.CERTIFICATE_CHECK, office.get()));
    Map<Integer, Map<Part, byte[]>> keys = new HashMap<>();
    release
        .identity(rows.wraps())
        .forEach((epoch, key) -> keys.put(epoch, new EnumMap<>(Map.of(Part.IDENTITY, key))));
    return reader.read(id, rows, new ReleasedKeys(parts, keys, Map.of()));
  }

  /** The access file of a case, for a supervisor of its office; to others there is none. */
  OpenedCase reads(Reader by, CaseId id) {
    officers.require(by.officer());
    CaseId file = AccessLog.fileOf(id);
    Optional<Circle> supervisors =
        Rights.office(store.wraps(id))
            .map(office -> new Circle(Group.SUPERVISORS, office))
            .filter(circle ->
                directory.now().person(by.officer()).stream()
                    .anyMatch(person -> person.circles().contains(circle)));
    return supervisors
        .map(circle ->
            reader.read(
                file,
                store.caseRows(file),
                new ReleasedKeys(Set.of(), Map.of(), release.circle(by.officer(), circle))))
        .orElseGet(() -> nothing(file));
  }

  private static OpenedCase nothing(CaseId id) {
    return new OpenedCase(id, Heads.none(), List.of());
  }
}
