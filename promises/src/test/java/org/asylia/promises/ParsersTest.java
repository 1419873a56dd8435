package org.asylia.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks through every room for methods that read what others wrote, and asks for a fuzz target. */
class ParsersTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern PARSER =
      Pattern.compile(
          "(?m)^ {2}((?:(?:public|static|final) )*)[A-Zb][\\w<>\\[\\], .?]* "
              + "((?:read|parse|decode|open)\\w*)\\(\\s*(?:final )?"
              + "(?:byte\\[\\]|String|InputStream|Reader|CharSequence|ByteBuffer|JsonNode"
              + "|List<String>|Path) \\w+");

  /**
   * Reads what the program itself made, sealed it or names; each with why nobody else's is read.
   */
  private static final Map<String, String> EXEMPT =
      Map.ofEntries(
          Map.entry("ThrowAwayStore.open", "makes a folder; reads nothing"),
          Map.entry("DemoFolder.open", "looks whether a folder is one of its own"),
          Map.entry("DeskKeys.open", "opens what the node sealed: AES-GCM comes first"),
          Map.entry("ProtectionInput.read", "looks up a code among an enum's values"),
          Map.entry("Keyring.open", "reads 32 bytes of its own"),
          Map.entry("Keyring.openSetting", "opens what the node sealed: AES-GCM comes first"),
          Map.entry("SecretFile.readOrCreate", "reads bytes of a fixed length"),
          Map.entry("About.decode", "reads what the desk itself sealed: AES-GCM comes first"),
          Map.entry("FileKey.openAbout", "opens what the vault sealed: AES-GCM comes first"),
          Map.entry("Content.read", "hands on bytes already opened; parses none"),
          Map.entry("Aead.open", "AES-GCM of the JDK; every flipped bit is tried in VectorsTest"),
          Map.entry("Root.open", "opens what the node sealed: AES-GCM comes first"),
          Map.entry("SealReader.read", "called by SealText.read alone, which has a target"),
          Map.entry("PostgresServer.open", "starts a server; its folder is locked and ours"),
          Map.entry("FollowedLog.open", "its lines go through LogKeys.parse and SignedNote.parse"),
          Map.entry("Witness.open", "reads bytes of a fixed length of its own"),
          Map.entry("PlainShelf.open", "hands on a file; its lines go through RowLine.read"),
          Map.entry("SealedShelf.open", "hands on a file by way of SealedFile.opening"),
          Map.entry("Shelf.open", "an interface: its two kinds are listed"),
          Map.entry("KeyOpener.open", "an interface: AES-GCM or HPKE comes first"),
          Map.entry("ArchiveFolder.open", "hands on a file; its lines go through RowLine.read"),
          Map.entry("CaseAttachments.open", "takes ids, no bytes"),
          Map.entry("Vault.open", "takes ids, no bytes"),
          Map.entry("Vault.reads", "takes ids, no bytes"),
          Map.entry("ReadingPath.open", "takes ids, no bytes"),
          Map.entry("ReadingPath.reads", "takes ids, no bytes"),
          Map.entry("PartSealer.open", "AES-GCM or HPKE comes first"),
          Map.entry("BackupKeys.open", "opens what the node sealed: AES-GCM or HPKE comes first"),
          Map.entry(
              "SealedRecord.open", "opens a folder; what stands in it has targets of its own"),
          Map.entry("PolicyReader.read", "reads a resource of this build"),
          Map.entry("NodeStore.open", "opens a folder and a database; reads no bytes itself"),
          Map.entry("NodeFolder.open", "opens a folder; what stands in it has targets of its own"),
          Map.entry("DemoKit.open", "opens a folder; its seal has a target"),
          Map.entry("ServedAddress.read", "reads what the same owner's node wrote a moment ago"),
          Map.entry("TlsIdentity.read", "certificate and key of the owner, parsed by the JDK"),
          Map.entry("Budgets.read", "reads a resource of this build"),
          Map.entry("RetentionSchedule.read", "reads a resource of this build"),
          Map.entry("AccessForms.read", "looks up codes among an enum's values"),
          Map.entry("NameModel.parse", "called by KoreanName.parse, which has a target"),
          Map.entry("Proofs.parse", "reads a resource of this build"));

  @Test
  void every_parser_has_a_fuzz_target_or_a_reason() throws IOException {
    String targets =
        named("/src/test/java/").values().stream()
            .filter(text -> text.contains("@FuzzTest"))
            .collect(Collectors.joining());
    List<String> without = new ArrayList<>();
    int parsers = 0;
    for (Map.Entry<String, String> each : named("/src/main/java/").entrySet()) {
      for (MatchResult found : PARSER.matcher(each.getValue()).results().toList()) {
        String parser = each.getKey() + "." + found.group(2);
        parsers++;
        boolean fuzzed =
            targets.contains(parser + "(") || targets.contains("new " + each.getKey() + "(");
        if (!fuzzed && !EXEMPT.containsKey(parser)) {
          without.add(parser);
        }
      }
    }
    assertThat(without).as("parsers without a fuzz target").isEmpty();
    assertThat(parsers).isGreaterThan(20);
    Figure.of(Promise.P10, "parsers")
        .count(parsers, "parsers found, each with a target or a reason");
  }

  private static Map<String, String> named(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains(folder))
          .filter(file -> !file.toString().contains("benchmarks"))
          .collect(
              Collectors.toMap(
                  file -> String.valueOf(file.getFileName()).replace(".java", ""),
                  ParsersTest::text,
                  (first, second) -> first + second));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
