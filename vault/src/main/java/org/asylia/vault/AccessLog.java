package org.asylia.vault;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.AccessAct.CaseRead;
import org.asylia.casefile.AccessAct.Group;
import org.asylia.casefile.AccessAct.ReadBecause;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.casefile.Recorded;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.Entry;
import org.asylia.vault.record.Header;
import org.asylia.vault.record.Labels;
import org.asylia.vault.record.PartSealer;
import org.asylia.vault.record.SealedPart;

/**
 * Writes down who reads a case, in the access file of that case, sealed to the supervisors of its
 * office; the node itself cannot read it.
 */
final class AccessLog {
  private static final int LIMIT = 512;

  private final Store store;
  private final Committer committer;
  private final DirectoryCache directory;
  private final SecureRandom random;
  private final ActJson json = new ActJson();
  private final Map<CaseId, Heads> lately = new LinkedHashMap<>(16, 0.75f, true);

  AccessLog(Store store, Committer committer, DirectoryCache directory, SecureRandom random) {
    this.store = store;
    this.committer = committer;
    this.directory = directory;
    this.random = random;
  }

  /** The access file of a case: the first 16 bytes of SHA-256 over a label and the case id. */
  static CaseId fileOf(CaseId read) {
    byte[] hash = Hash.sha256(Labels.of("access-file"), Labels.bytes(read.value())).bytes();
    return new CaseId(Labels.uuid(Arrays.copyOf(hash, 16)));
  }

  /**
   * A reading that is about to happen.
   *
   * @param office the office whose supervisors can read of it
   */
  record Reading(
      OfficerId reader,
      Instant at,
      CaseId file,
      Set<Part> parts,
      ReadBecause because,
      String office) {}

  /** Records a reading; it is durable when this returns. */
  void record(Reading reading) {
    Recipients.Recipient group =
        directory.now().current(new Circle(Group.SUPERVISORS, reading.office()));
    CaseId file = fileOf(reading.file());
    Heads seen = known(file).orElseGet(() -> store.heads(file));
    while (true) {
      Sealed sealed = seal(file, seen, reading, group);
      Heads after = seen.after(seen.hashes(), new Heads.Head(sealed.id(), sealed.entry().hash()));
      Optional<Heads> done =
          committer.commit(
              new Committer.Commit(file, seen, after, List.of(sealed), List.of(), List.of()),
              Optional.empty());
      if (done.isPresent()) {
        keep(file, after);
        return;
      }
      seen = store.heads(file); // somebody else read the same case at the same time
    }
  }

  private Sealed seal(CaseId file, Heads seen, Reading reading, Recipients.Recipient group) {
    CaseRead act = new CaseRead(reading.file(), reading.parts(), reading.because());
    EntryId id = new EntryId(new UUID(random.nextLong(), random.nextLong()));
    Header head =
        new Header(
            file.value(),
            id.value(),
            Circle.parse(group.name()).map(Circle.Keyed::epoch).orElse(0),
            reading.reader().value(),
            EntrySealer.micros(reading.at()),
            act.type(),
            act.binding(),
            seen.hashes());
    byte[] header = head.encode();
    SealedPart part =
        PartSealer.sealTo(group.name(), group.key(), header, act.part(), json.write(act), random);
    return new Sealed(
        Entry.unsigned(header, List.of(part)),
        new Recorded(id, seen.ids(), reading.reader(), reading.at(), act));
  }

  private synchronized Optional<Heads> known(CaseId file) {
    return Optional.ofNullable(lately.get(file));
  }

  private synchronized void keep(CaseId file, Heads heads) {
    lately.put(file, heads);
    if (lately.size() > LIMIT) {
      lately.remove(lately.keySet().iterator().next());
    }
  }
}
