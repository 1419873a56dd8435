package org.asylia.vault;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.Hpke;
import org.asylia.vault.crypto.HybridSecret;
import org.asylia.vault.record.Labels;

/** Wraps and unwraps the keys of cases and of groups. */
final class Wrapper {
  private static final byte[] CASE_KEYS = Labels.of("case-keys");
  private static final byte[] GROUP_KEY = Labels.of("group-key");

  private final Keyring keyring;
  private final SecureRandom random;

  Wrapper(Keyring keyring, SecureRandom random) {
    this.keyring = keyring;
    this.random = random;
  }

  /** Wraps the identity key of a case under the registry key. */
  KeyWrap identity(CaseId caseId, int epoch, byte[] key) {
    KeyWrap bare =
        new KeyWrap(
            caseId,
            epoch,
            Recipients.REGISTRY,
            Parts.bits(List.of(Part.IDENTITY)),
            KeyWrap.AES_256_GCM,
            new byte[0]);
    return bare.with(keyring.wrapIdentity(key, bare.aad(), random));
  }

  /** Wraps the keys of those parts to a recipient. */
  KeyWrap keys(
      CaseId caseId, int epoch, Recipients.Recipient to, Set<Part> parts, Map<Part, byte[]> keys) {
    int bits = Parts.bits(parts);
    KeyWrap bare = new KeyWrap(caseId, epoch, to.name(), bits, KeyWrap.HYBRID, new byte[0]);
    List<Part> keyed = Parts.keyed(bits);
    ByteBuffer plain = ByteBuffer.allocate(keyed.size() * KeyWrap.KEY_LENGTH);
    for (Part part : keyed) {
      byte[] key = keys.get(part);
      if (key == null) {
        throw new VaultException(
            "A key of case "
                + caseId
                + " is needed for "
                + to.name()
                + " that its author does not have. Nothing was recorded."
                + " Ask a supervisor of the office.");
      }
      plain.put(key);
    }
    byte[] inner = Hpke.seal(to.key(), CASE_KEYS, bare.aad(), plain.array(), random);
    Arrays.fill(plain.array(), (byte) 0);
    return bare.with(keyring.lock(inner, bare.aad(), random));
  }

  /** The identity key of a wrap to the registry. */
  Optional<byte[]> openIdentity(KeyWrap wrap) {
    return wrap.shaped() && wrap.recipient().equals(Recipients.REGISTRY)
        ? keyring.unwrapIdentity(wrap.wrapped(), wrap.aad())
        : Optional.empty();
  }

  /** The keys of a wrap to a recipient whose private key is at hand. */
  Optional<Map<Part, byte[]>> openKeys(KeyWrap wrap, HybridSecret secret) {
    if (!wrap.shaped() || wrap.recipient().equals(Recipients.REGISTRY)) {
      return Optional.empty();
    }
    return keyring
        .unlock(wrap.wrapped(), wrap.aad())
        .flatMap(inner -> Hpke.open(secret, CASE_KEYS, wrap.aad(), inner))
        .map(plain -> split(Parts.keyed(wrap.parts()), plain));
  }

  /** Whether a wrap is as this node wrote it. */
  boolean ours(KeyWrap wrap) {
    return wrap.recipient().equals(Recipients.REGISTRY)
        ? openIdentity(wrap).isPresent()
        : wrap.shaped() && keyring.unlock(wrap.wrapped(), wrap.aad()).isPresent();
  }

  /** Wraps the private key of a group to a recipient. */
  GroupWrap group(Circle.Keyed circle, Recipients.Recipient to, HybridSecret secret) {
    GroupWrap bare = new GroupWrap(circle.circle().text(), circle.epoch(), to.name(), new byte[0]);
    byte[] inner = Hpke.seal(to.key(), GROUP_KEY, bare.aad(), secret.seed(), random);
    return bare.with(keyring.lock(inner, bare.aad(), random));
  }

  /** Keeps the private key of a group that has no member, within the node's lock alone. */
  GroupWrap waiting(Circle.Keyed circle, HybridSecret secret) {
    GroupWrap bare =
        new GroupWrap(circle.circle().text(), circle.epoch(), Recipients.WAITING, new byte[0]);
    return bare.with(keyring.lock(secret.seed(), bare.aad(), random));
  }

  /** The private key of a group that waits for its first member. */
  Optional<HybridSecret> openWaiting(GroupWrap wrap) {
    return wrap.recipient().equals(Recipients.WAITING)
        ? keyring.unlock(wrap.wrapped(), wrap.aad()).map(HybridSecret::of)
        : Optional.empty();
  }

  /** The private key of a group, for a recipient whose own is at hand. */
  Optional<HybridSecret> openGroup(GroupWrap wrap, HybridSecret secret) {
    return keyring
        .unlock(wrap.wrapped(), wrap.aad())
        .flatMap(inner -> Hpke.open(secret, GROUP_KEY, wrap.aad(), inner))
        .map(HybridSecret::of);
  }

  /** Whether a wrap of a group's key is as this node wrote it. */
  boolean ours(GroupWrap wrap) {
    return keyring.unlock(wrap.wrapped(), wrap.aad()).isPresent();
  }

  private static Map<Part, byte[]> split(List<Part> parts, byte[] plain) {
    Map<Part, byte[]> keys = new EnumMap<>(Part.class);
    for (int i = 0; i < parts.size(); i++) {
      int at = i * KeyWrap.KEY_LENGTH;
      keys.put(parts.get(i), Arrays.copyOfRange(plain, at, at + KeyWrap.KEY_LENGTH));
    }
    Arrays.fill(plain, (byte) 0);
    return keys;
  }
}
