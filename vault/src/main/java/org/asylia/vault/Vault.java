package org.asylia.vault;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.asylia.casefile.AccessAct.AccessRecovered;
import org.asylia.casefile.AccessAct.Leaving;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.ErasureAct.Erased;
import org.asylia.casefile.ErasureAct.ErasureReason;
import org.asylia.casefile.ListedEvidence;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.HybridSecret;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Frontier;
import org.asylia.vault.record.Header;

/**
 * Where case files are kept: acts go in with {@link #append}, whole cases come out with {@link
 * #open}. Nothing is changed or removed. Safe for use by several threads, and by several processes
 * on the same database.
 */
public final class Vault {
  private static final int PAGE = 200;

  private final Store store;
  private final Keyring keyring;
  private final SecureRandom random;
  private final Officers officers;
  private final Personnel personnel;
  private final ReadingPath reading;
  private final AppendPath appending;
  private final Erasing erasing;
  private final CaseAttachments attachments;
  private final Health health;

  private Vault(
      Database database, Store store, Keyring keyring, Argon2id strength, SecureRandom random) {
    this.store = store;
    this.health = new Health(database.disk());
    this.keyring = keyring;
    this.random = random;
    officers = new Officers(store, keyring, strength, random);
    SignatureChecks signatures =
        new SignatureChecks(() -> store.caseRows(keyring.nodeFile()).entries());
    CaseReader reader = new CaseReader(signatures);
    DirectoryCache directory = DirectoryCache.of(store, reader, keyring.nodeFile());
    Wrapper wrapper = new Wrapper(keyring, random);
    Rights rights = new Rights(store);
    KeyRelease release = new KeyRelease(store, officers, wrapper);
    Committer committer = new Committer(store, keyring, health);
    AccessLog log = new AccessLog(store, committer, directory, random);
    reading = new ReadingPath(store, keyring, officers, rights, directory, log, release, reader);
    EntrySealer sealer = new EntrySealer(keyring, officers, directory, rights, random);
    appending =
        new AppendPath(
            store, keyring, rights, directory, release, wrapper, sealer, committer, reading,
            random);
    erasing = new Erasing(store, sealer, committer, wrapper);
    Circles circles = new Circles(store, keyring, wrapper, release, random);
    personnel = new Personnel(database, keyring, officers, circles, directory, appending, random);
    attachments = new CaseAttachments(store, reading, random);
  }

  /**
   * Opens the vault in a database, which it begins when the database is empty.
   *
   * @param random for entry ids, keys and nonces
   * @throws VaultException when the database belongs to another node key
   */
  public static Vault open(Database database, Keyring keyring, SecureRandom random) {
    return open(database, keyring, Argon2id.TODAY, random);
  }

  /**
   * Opens the vault, and says how hard it is to guess the passphrases set from now on.
   *
   * @param strength never below the least that {@link Argon2id} allows
   */
  public static Vault open(
      Database database, Keyring keyring, Argon2id strength, SecureRandom random) {
    Store store = new Store(database.jdbi());
    byte[] key = keyring.noteKey().publicKey();
    store.createLogHead(key);
    boolean ours = store.logHead().filter(head -> Arrays.equals(head.nodeKey(), key)).isPresent();
    if (!ours) {
      throw new VaultException(
          "The record in this database was written under another node key. Nothing was changed."
              + " Put back the node.seal that belongs to it, or choose another database.");
    }
    return new Vault(database, store, keyring, strength, random);
  }

  /** A new case id: 128 random bits. */
  public CaseId newCase() {
    return new CaseId(randomId());
  }

  /** A new entry id: 128 random bits. */
  public EntryId newEntry() {
    return new EntryId(randomId());
  }

  /** A draft under a new entry id. */
  public Draft draft(OfficerId author, Instant at, org.asylia.casefile.Act act) {
    return new Draft(newEntry(), author, at, act);
  }

  /** The node's own case file, with its officers. */
  public CaseId nodeFile() {
    return keyring.nodeFile();
  }

  /** The files attached to cases. */
  public CaseAttachments attachments() {
    return attachments;
  }

  /** The heads of a case; none when there is no such case. */
  public Heads heads(CaseId caseId) {
    return store.heads(caseId);
  }

  /**
   * Tries an officer's passphrase. Unlocked keys stay in memory until the session is closed, or
   * {@link #lock} is called.
   */
  public Unlocking unlock(OfficerId officer, Passphrase passphrase) {
    return personnel.unlock(officer, passphrase);
  }

  /**
   * Seals an officer's keys under another passphrase. The duress passphrase is forgotten and must
   * be set again.
   *
   * @return false where the old passphrase is wrong; then nothing was changed
   */
  public boolean changePassphrase(OfficerId officer, Passphrase old, Passphrase fresh) {
    return officers.change(officer, old, fresh).map(store::keep).isPresent();
  }

  /**
   * Sets the passphrase an officer gives under duress: it unlocks nothing, and says so.
   *
   * @param own the officer's passphrase
   * @return false where the officer's own passphrase is wrong; then nothing was changed
   */
  public boolean setDuress(OfficerId officer, Passphrase own, Passphrase forced) {
    return officers.withDuress(officer, own, forced).map(store::keep).isPresent();
  }

  /** Takes an officer's keys out of memory, whatever sessions the officer has. */
  public void lock(OfficerId officer) {
    officers.lock(officer);
  }

  /** Whether an officer's keys are in memory. */
  public boolean unlocked(OfficerId officer) {
    return officers.unlocked(officer);
  }

  /** The node's own file, which everyone can read: its officers and their public keys. */
  public OpenedCase nodeRecord() {
    return reading.nodeRecord();
  }

  /**
   * Opens a case: reads, checks and decrypts what the reader may see. For a reader who has no right
   * to the case there is no such case: no heads and no acts.
   *
   * @throws LockedException when the reader's keys are not unlocked
   */
  public OpenedCase open(Reader by, CaseId caseId) {
    health.check();
    return reading.open(by, caseId);
  }

  /**
   * Who read a case, when, and by what right, from its access file; only for a supervisor of the
   * office it belongs to. For anybody else there is no such file.
   *
   * @throws LockedException when the supervisor's keys are not unlocked
   */
  public OpenedCase reads(Reader by, CaseId caseId) {
    return reading.reads(by, caseId);
  }

  /**
   * The identity part of a case, with which its certificates stand, read by the node itself to
   * compare a certificate with it; everything else is withheld.
   */
  public OpenedCase certificates(CaseId caseId, Instant at) {
    health.check();
    return reading.certificates(keyring.node(), caseId, at);
  }

  /**
   * Every case that was not erased and that the reader may see, by case id, read page by page as
   * the stream goes.
   */
  public Stream<OpenedCase> stream(Reader by) {
    return Stream.iterate(
            store.casesAfter(new UUID(0, 0), PAGE),
            page -> !page.isEmpty(),
            page -> store.casesAfter(page.getLast().value(), PAGE))
        .flatMap(List::stream)
        .filter(id -> !id.equals(nodeFile()))
        .map(id -> open(by, id))
        .filter(opened -> !opened.heads().isEmpty() && !opened.erased());
  }

  /**
   * Appends acts to a case: all of them or none, durable when this returns.
   *
   * @param seen the heads the author had seen; {@link Heads#none()} begins a case
   * @param drafts one or more acts, in order
   */
  public Appended append(CaseId caseId, Heads seen, List<Draft> drafts) {
    return commit(caseId, seen, seen, drafts, Optional.empty());
  }

  /** Appends acts and writes rows that follow from them, in one transaction. */
  public Appended append(CaseId caseId, Heads seen, List<Draft> drafts, Projection projection) {
    return commit(caseId, seen, seen, drafts, Optional.of(projection));
  }

  /**
   * Appends acts beside others that their author had not seen, so that both lines stay: how work
   * done elsewhere is taken in. The case then has several heads until an act follows them all.
   */
  Appended appendBeside(CaseId caseId, Heads parents, Heads current, List<Draft> drafts) {
    return commit(caseId, parents, current, drafts, Optional.empty());
  }

  /**
   * Enrols an officer, whose public keys then stand in the node file.
   *
   * @param office the short code of the office: 1 to 16 capital letters and digits
   * @param passphrase what will unlock the officer's keys
   * @param author who appoints the officer, signed in; or the node itself
   * @return conflict when the node file moved on meanwhile; call again
   */
  public Appended enrol(
      OfficerId officer,
      String office,
      Set<Role> roles,
      Passphrase passphrase,
      OfficerId author,
      Instant at) {
    health.check();
    Newcomer newcomer = new Newcomer(officer, office, roles, passphrase);
    return personnel.enrol(Enrolment.of(List.of(newcomer), officers, random), author, at);
  }

  /**
   * Enrols officers together and leaves their keys unlocked, as only a node of synthetic people
   * does.
   *
   * @return the sessions, in the order of the newcomers
   */
  public List<OfficerSession> enrolAndUnlock(
      List<Newcomer> newcomers, OfficerId author, Instant at) {
    health.check();
    return personnel.enrolAndUnlock(newcomers, author, at);
  }

  /** Whether an officer is enrolled on this node and has not left. */
  public boolean enrolled(OfficerId officer) {
    return personnel.enrolled(officer);
  }

  /**
   * An officer leaves the node: the keys are destroyed, the officer's groups get new ones, and
   * every case the officer worked on goes on under new keys with its next act.
   *
   * @param author who says so, signed in; or the node itself
   * @return conflict when the node file moved on meanwhile; call again
   */
  public Appended leave(OfficerId officer, Leaving reason, OfficerId author, Instant at) {
    health.check();
    return personnel.leave(officer, reason, author, at);
  }

  /**
   * Opens a case to an officer by the recovery key that a quorum of custodians put together; the
   * officer, signed in, becomes part of the case. What is read afterwards is recorded as always.
   *
   * @param recoverySeed the private recovery key, 32 bytes; overwritten here
   * @param act who gets which part, who the custodians were, and why
   * @param projection writes rows that follow from it, in the same transaction
   * @throws VaultException when it is not the recovery key of this case; nothing is changed
   */
  public Appended recover(
      byte[] recoverySeed, CaseId caseId, AccessRecovered act, Instant at, Projection projection) {
    health.check();
    HybridSecret recovery = HybridSecret.of(recoverySeed);
    Arrays.fill(recoverySeed, (byte) 0);
    Heads now = heads(caseId);
    try {
      return appending.recovered(
          new AppendPath.Addition(
              caseId, now, now, List.of(draft(act.officer(), at, act)), Optional.of(projection)),
          recovery);
    } finally {
      recovery.wipe();
    }
  }

  /** The evidence that the log holds of a case, whoever may read it: its entries and hashes. */
  public ListedEvidence evidence(CaseId caseId) {
    Map<EntryId, String> hashes = new HashMap<>();
    for (EntryRow row : store.caseRows(caseId).entries()) {
      if (ListedEvidence.TYPES.contains(Header.decode(row.header()).actType())) {
        hashes.put(new EntryId(row.entryId()), RowChecks.hash(row).toString());
      }
    }
    return new ListedEvidence(hashes);
  }

  /**
   * Erases a case: destroys every wrapped key of it, and the files attached to it with theirs, and
   * leaves a tombstone that the author signs. A proposal by somebody else must stand in the case.
   * What the tables held before is then to be removed from the disk: {@link Leftovers}.
   *
   * @param author who carries the proposal out, signed in
   * @param projection removes rows that follow from the case
   * @throws VaultException when there is no such case or proposal, or it is the author's own
   */
  public Erasure erase(CaseId caseId, OfficerId author, Instant at, Projection projection) {
    health.check();
    Draft tombstone = draft(author, at, new Erased(newEntry(), ErasureReason.ORDERED, 0, 0));
    try {
      return erasing.erase(caseId, tombstone, projection);
    } finally {
      appending.forget(caseId);
    }
  }

  /** Whether a case was erased. */
  public boolean erased(CaseId caseId) {
    return Tombstone.among(store.caseRows(caseId).entries());
  }

  /** The node's signed statement of how far the log goes now (C2SP checkpoint). */
  public String checkpoint() {
    Store.LogHead head =
        store.logHead().orElseThrow(() -> new VaultException("The log has no head row."));
    Frontier frontier = Frontier.decode(head.size(), head.frontier());
    Checkpoint checkpoint =
        new Checkpoint(keyring.identity().origin(), frontier.size(), frontier.root());
    return keyring.publish(checkpoint);
  }

  private Appended commit(
      CaseId caseId,
      Heads parents,
      Heads current,
      List<Draft> drafts,
      Optional<Projection> projection) {
    health.check();
    return appending.append(new AppendPath.Addition(caseId, parents, current, drafts, projection));
  }

  private UUID randomId() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
