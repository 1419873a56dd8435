package org.asylia.vault;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.casefile.Role;

/**
 * The keys of one case, with which entries are sealed, and who may have them. What is to be written
 * with the next entries is gathered here: wraps of new keys, and recipients whose wraps go.
 */
final class CaseKeys {
  private final CaseId caseId;
  private final Wrapper wrapper;
  private final TreeMap<Integer, Map<Part, byte[]>> keys = new TreeMap<>();
  private final Map<String, Set<Part>> recipients = new LinkedHashMap<>();
  private final Map<String, KeyWrap> fresh = new LinkedHashMap<>();
  private final Set<String> gone = new TreeSet<>();

  private CaseKeys(CaseId caseId, Wrapper wrapper) {
    this.caseId = caseId;
    this.wrapper = wrapper;
  }

  /** Keys for a case that its opener begins: for the opener, the office's groups, custodians. */
  static CaseKeys begin(
      CaseId caseId,
      Collection<Recipients.Recipient> all,
      Recipients.Recipient opener,
      Wrapper wrapper,
      SecureRandom random) {
    CaseKeys fresh = new CaseKeys(caseId, wrapper);
    Map<Part, byte[]> made = fresh.make(0, random);
    all.forEach(to -> fresh.wrap(0, to, Recipients.parts(to.name()), made));
    fresh.wrap(0, opener, Role.REGISTRATION_OFFICER.parts(), made);
    return fresh;
  }

  /** No keys, for the node file. */
  static CaseKeys none(CaseId caseId, Wrapper wrapper) {
    CaseKeys none = new CaseKeys(caseId, wrapper);
    none.keys.put(0, new EnumMap<>(Part.class));
    return none;
  }

  /**
   * Keys as they were unwrapped.
   *
   * @param wraps every wrap of the case
   * @param unwrapped the keys by epoch, as far as somebody has them
   */
  static CaseKeys of(
      CaseId caseId,
      Collection<KeyWrap> wraps,
      Map<Integer, Map<Part, byte[]>> unwrapped,
      Wrapper wrapper) {
    CaseKeys known = new CaseKeys(caseId, wrapper);
    known.keys.putAll(unwrapped);
    int epoch = wraps.stream().mapToInt(KeyWrap::epoch).max().orElse(0);
    known.keys.computeIfAbsent(epoch, e -> new EnumMap<>(Part.class));
    wraps.stream()
        .filter(wrap -> wrap.epoch() == epoch)
        .forEach(wrap -> known.recipients.put(wrap.recipient(), Parts.of(wrap.parts())));
    return known;
  }

  /** The number of the keys that new entries are sealed under. */
  int epoch() {
    return keys.lastKey();
  }

  /** The key that new entries of a part are sealed under, if it is at hand. */
  Optional<byte[]> current(Part part) {
    return Optional.ofNullable(keys.lastEntry().getValue().get(part));
  }

  /** Whether the keys of those parts are at hand, of every epoch. */
  boolean holds(Set<Part> parts) {
    return keys.values().stream().allMatch(own -> own.keySet().containsAll(parts));
  }

  /** Who has keys of the current epoch, and for which parts. */
  Map<String, Set<Part>> recipients() {
    return java.util.Collections.unmodifiableMap(recipients);
  }

  /** Gives an officer the keys of a role, those of earlier epochs as well. */
  void grant(Directory.Person officer, Role role) {
    Set<Part> parts = new TreeSet<>(role.parts());
    parts.addAll(recipients.getOrDefault(officer.recipient().name(), Set.of()));
    if (Parts.keyed(Parts.bits(parts)).isEmpty()) {
      return; // a role without keys
    }
    keys.forEach((epoch, own) -> wrap(epoch, officer.recipient(), parts, own));
  }

  /** Takes the keys of an officer away; what comes after is sealed under new ones. */
  void revoke(OfficerId officer, Directory directory, Keyring keyring, SecureRandom random) {
    remove(Recipients.of(officer));
    renew(directory, keyring, random);
  }

  /** Begins new keys where somebody has the current ones who should not have the next. */
  void refresh(Directory directory, Keyring keyring, SecureRandom random) {
    if (!recipients.keySet().stream().allMatch(directory::stands)) {
      renew(directory, keyring, random);
    }
  }

  /** The wraps to be stored with the next entries. */
  List<KeyWrap> fresh() {
    return List.copyOf(fresh.values());
  }

  /** The recipients whose wraps are to be destroyed with the next entries. */
  List<String> gone() {
    return List.copyOf(gone);
  }

  /** Everything gathered is in the database. */
  void stored() {
    fresh.clear();
    gone.clear();
  }

  private void renew(Directory directory, Keyring keyring, SecureRandom random) {
    Map<String, Set<Part>> before = new LinkedHashMap<>(recipients);
    before.keySet().stream()
        .filter(name -> Recipients.officer(name).isPresent() && !directory.stands(name))
        .forEach(this::remove);
    before.keySet().retainAll(recipients.keySet());
    recipients.clear();
    int epoch = epoch() + 1;
    Map<Part, byte[]> made = make(epoch, random);
    before.forEach((name, parts) ->
        recipient(name, directory, keyring).ifPresent(to -> wrap(epoch, to, parts, made)));
  }

  private static Optional<Recipients.Recipient> recipient(
      String name, Directory directory, Keyring keyring) {
    if (name.equals(Recipients.RECOVERY)) {
      return Optional.of(keyring.recovery());
    }
    Optional<Circle.Keyed> circle = Circle.parse(name);
    return circle.isPresent()
        ? circle.map(c -> directory.current(c.circle()))
        : Recipients.officer(name).flatMap(directory::person).map(Directory.Person::recipient);
  }

  private void remove(String recipient) {
    recipients.remove(recipient);
    fresh.values().removeIf(wrap -> wrap.recipient().equals(recipient));
    gone.add(recipient);
  }

  private Map<Part, byte[]> make(int epoch, SecureRandom random) {
    Map<Part, byte[]> made = new EnumMap<>(Part.class);
    for (Part part : Parts.SEALED) {
      byte[] key = new byte[KeyWrap.KEY_LENGTH];
      random.nextBytes(key);
      made.put(part, key);
    }
    keys.put(epoch, made);
    put(wrapper.identity(caseId, epoch, made.getOrDefault(Part.IDENTITY, new byte[0])));
    return made;
  }

  private void wrap(int epoch, Recipients.Recipient to, Set<Part> parts, Map<Part, byte[]> own) {
    put(wrapper.keys(caseId, epoch, to, parts, own));
    gone.remove(to.name());
  }

  private void put(KeyWrap wrap) {
    fresh.put(wrap.epoch() + " " + wrap.recipient(), wrap);
    if (wrap.epoch() == epoch()) {
      recipients.put(wrap.recipient(), Parts.of(wrap.parts()));
    }
  }
}
