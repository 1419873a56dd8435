package org.asylia.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.asylia.casefile.AccessAct.CaseRead;
import org.asylia.casefile.AccessAct.ReadBecause;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.HybridSecret;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.record.PartSealer;
import org.asylia.vault.record.SealedPart;
import org.junit.jupiter.api.Test;

/** Checks the worked example in the description of the keys, made by another program. */
class KeysExampleTest {
  private static final CaseId CASE = CaseId.parse("11111111-2222-4333-8444-555555555555");
  private static final OfficerId OFFICER = OfficerId.parse("bbbbbbbb-cccc-4ddd-8eee-ffffffffffff");
  private final Map<String, String> example = read();
  private final Keyring keyring = Keyring.of(bytes("root key"));
  private final Wrapper node = new Wrapper(keyring, new SecureRandom());
  private final HybridSecret officer = HybridSecret.of(bytes("officer sealing seed"));

  @Test
  void an_identity_key_is_wrapped_as_described() {
    KeyWrap wrap = new KeyWrap(CASE, 0, Recipients.REGISTRY, 2, 1, bytes("identity wrap"));
    assertThat(node.openIdentity(wrap))
        .hasValueSatisfying(key -> assertThat(key).isEqualTo(bytes("identity key")));
  }

  @Test
  void an_officers_keys_open_with_the_passphrase_as_described() {
    OfficerRow row =
        new OfficerRow(
            OFFICER,
            bytes("officer signing key"),
            bytes("officer sealing key"),
            65_536,
            1,
            1,
            bytes("salt"),
            bytes("sealed officer keys"),
            new byte[0]);
    Passphrase words = Passphrase.of(example.getOrDefault("passphrase", "").toCharArray());
    assertThat(row.open(words, keyring))
        .isInstanceOfSatisfying(
            OfficerRow.Opened.Keys.class,
            opened -> {
              assertThat(opened.secrets().signingKey()).isEqualTo(bytes("officer signing key"));
              assertThat(opened.secrets().sealingKey()).isEqualTo(bytes("officer sealing key"));
            });
  }

  @Test
  void case_keys_are_wrapped_to_an_officer_as_described() {
    int parts = Parts.bits(Set.of(Part.IDENTITY, Part.CLAIM, Part.CONFIDENTIAL));
    KeyWrap wrap =
        new KeyWrap(CASE, 0, Recipients.of(OFFICER), parts, KeyWrap.HYBRID, bytes("case wrap"));
    Map<Part, byte[]> keys = node.openKeys(wrap, officer).orElseThrow();
    assertThat(keys.get(Part.CLAIM)).isEqualTo(bytes("claim key"));
    assertThat(keys.get(Part.CONFIDENTIAL)).isEqualTo(bytes("confidential key"));
    assertThat(keys).hasSize(2);
  }

  @Test
  void a_groups_key_is_wrapped_to_a_member_as_described() {
    GroupWrap wrap =
        new GroupWrap("supervisors/HQ", 0, Recipients.of(OFFICER), bytes("group wrap"));
    HybridSecret group = node.openGroup(wrap, officer).orElseThrow();
    assertThat(group.seed()).isEqualTo(bytes("group seed"));
    assertThat(group.publicKey().bytes()).isEqualTo(bytes("group key"));
  }

  @Test
  void a_reading_is_sealed_to_the_supervisors_as_described() {
    assertThat(AccessLog.fileOf(CASE).toString()).isEqualTo(example.get("access file"));
    SealedPart part = SealedPart.decode(bytes("access sealed")).getFirst();
    assertThat(PartSealer.group(part)).isEqualTo("supervisors/HQ/0");
    HybridSecret group = HybridSecret.of(bytes("group seed"));
    byte[] content = PartSealer.open(bytes("access header"), part, group).orElseThrow();
    assertThat(content).isEqualTo(bytes("access content"));
    assertThat(new ActJson().read(content))
        .isEqualTo(new CaseRead(CASE, Set.of(Part.CLAIM), ReadBecause.ASSIGNED));
    assertThat(new ActJson().write(new ActJson().read(content))).isEqualTo(content);
  }

  private byte[] bytes(String name) {
    return HexFormat.of().parseHex(example.getOrDefault(name, "").replace("\n", ""));
  }

  private static Map<String, String> read() {
    try {
      String page = Files.readString(Path.of("..", "docs", "formats", "keys.md"), UTF_8);
      Map<String, String> values = new LinkedHashMap<>();
      String name = "";
      for (String line : page.split("```\n")[1].lines().toList()) {
        if (line.startsWith("  ")) {
          values.merge(name, line.strip(), (before, more) -> before + "\n" + more);
        } else {
          name = line;
        }
      }
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
