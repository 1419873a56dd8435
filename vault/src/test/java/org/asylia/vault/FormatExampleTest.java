package org.asylia.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.asylia.casefile.DecisionAct;
import org.asylia.casefile.Element;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Frontier;
import org.asylia.vault.record.Entry;
import org.asylia.vault.record.Header;
import org.asylia.vault.record.PartSealer;
import org.asylia.vault.record.SealedPart;
import org.junit.jupiter.api.Test;

/** Checks the worked example in the description of the format, made by another program. */
class FormatExampleTest {
  private final Map<String, String> example = read();
  private final Header header =
      new Header(
          UUID.fromString("11111111-2222-4333-8444-555555555555"),
          UUID.fromString("66666666-7777-4888-9999-aaaaaaaaaaaa"),
          0,
          UUID.fromString("bbbbbbbb-cccc-4ddd-8eee-ffffffffffff"),
          EntrySealer.micros(Instant.parse("2026-03-04T12:00:00.123456Z")),
          "ReviewReturned",
          true,
          List.of(
              Hash.of(HexFormat.of().parseHex("01".repeat(32))),
              Hash.of(HexFormat.of().parseHex("fe".repeat(32)))));

  @Test
  void the_header_is_written_and_read_as_described() {
    assertThat(header.encode()).isEqualTo(bytes("header"));
    assertThat(Header.decode(bytes("header"))).isEqualTo(header);
  }

  @Test
  void the_content_is_the_act_as_json() {
    assertThat(new ActJson().write(act())).isEqualTo(bytes("content"));
    assertThat(new ActJson().read(bytes("content"))).isEqualTo(act());
  }

  @Test
  void the_part_is_sealed_as_described() {
    SealedPart part =
        PartSealer.seal(
            header,
            header.encode(),
            Part.CLAIM,
            bytes("content"),
            bytes("case key"),
            new FixedRandom(bytes("part nonce")));
    assertThat(SealedPart.encode(List.of(part))).isEqualTo(bytes("sealed"));
  }

  @Test
  void the_part_opens_with_the_case_key() {
    SealedPart part = SealedPart.decode(bytes("sealed")).getFirst();
    assertThat(PartSealer.open(header, bytes("header"), part, bytes("case key")))
        .hasValueSatisfying(content -> assertThat(content).isEqualTo(bytes("content")));
  }

  @Test
  void hash_signature_and_leaf_are_as_described() {
    byte[] seed = bytes("author seed");
    Entry entry =
        Entry.unsigned(bytes("header"), SealedPart.decode(bytes("sealed")))
            .signed(seed, Ed25519.publicKey(seed));
    assertThat(Ed25519.publicKey(seed)).isEqualTo(bytes("author public key"));
    assertThat(entry.hash().bytes()).isEqualTo(bytes("entry hash"));
    assertThat(entry.signature().orElseThrow().keyId().bytes()).isEqualTo(bytes("key id"));
    assertThat(entry.signature().orElseThrow().bytes()).isEqualTo(bytes("signature"));
    assertThat(entry.leaf().bytes()).isEqualTo(bytes("leaf"));
  }

  @Test
  void the_checkpoint_is_as_described() {
    Keyring keyring = Keyring.of(bytes("node key"));
    assertThat(keyring.noteKey().encoded()).isEqualTo(example.get("note key"));
    Frontier log = Frontier.empty().append(Hash.of(bytes("leaf")));
    Checkpoint checkpoint = new Checkpoint(keyring.identity().origin(), log.size(), log.root());
    String note = checkpoint.note(keyring.noteKey(), keyring.sign(checkpoint));
    assertThat(note).isEqualTo(example.get("checkpoint") + "\n");
    assertThat(Checkpoint.open(note, keyring.noteKey())).contains(checkpoint);
  }

  private static DecisionAct.ReviewReturned act() {
    return new DecisionAct.ReviewReturned("Art 1A(2): 두 번째 진술", List.of(Element.OBJECTIVE_RISK));
  }

  private byte[] bytes(String name) {
    return HexFormat.of().parseHex(example.getOrDefault(name, "").replace("\n", ""));
  }

  private static Map<String, String> read() {
    try {
      String page = Files.readString(Path.of("..", "docs", "formats", "record.md"), UTF_8);
      String block = page.split("```\n")[1];
      Map<String, String> values = new LinkedHashMap<>();
      String name = "";
      for (String line : block.lines().toList()) {
        if (line.startsWith("  ") || line.isEmpty()) {
          values.merge(name, line.strip(), (before, more) -> before + "\n" + more);
        } else {
          name = line;
        }
      }
      return values;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
