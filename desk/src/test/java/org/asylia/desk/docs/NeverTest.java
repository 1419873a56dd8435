package org.asylia.desk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the program never does, looked for in all its sources. */
class NeverTest {
  private static final Map<String, String> JAVA = Sources.ending(".java");
  private static final Map<String, String> SCRIPTS = Sources.ending(".js");
  private static final Map<String, String> TEMPLATES = Sources.ending(".jte");

  /** What may stand in a getInstance: AES-GCM, SHA-2, HKDF and HMAC over it, X.509 and PKCS 12. */
  private static final Set<String> APPROVED =
      Set.of(
          "AES/GCM/NoPadding",
          "SHA-256",
          "SHA-512",
          "HKDF-SHA256",
          "HmacSHA256",
          "HmacSHA1", // one-time codes of RFC 6238, which every authenticator understands
          "Ed25519",
          "EC",
          "X.509",
          "PKCS12",
          "TLS",
          "TLSv1.3",
          "PKIX",
          "SHA256withECDSA",
          "SHA256withRSA",
          "RSA");

  /** Names that are put into SQL, none of them anybody's value: who makes sure of it. */
  private static final List<String> PUT_IN =
      List.of(
          "server/Databases.java: name", // checked against [a-z][a-z0-9_]{0,40} before
          "server/Databases.java: worker", // the node's own name for a role
          "signin/Accounts.java: lock", // nothing or FOR UPDATE
          "budget/ReadingBudget.java: officer", // within a parameter of its own
          "budget/ReadingBudget.java: table", // one of two names written there
          "docket/LensQuery.java: where", // conditions written there, each with its own parameter
          "archive/ArchiveWriter.java: table", // from the list of the archive's tables
          "archive/TableShape.java: quoted"); // a name from the catalogue, quoted

  @Test
  void programs_are_started_from_a_list_of_words_and_never_by_a_shell() {
    assertThat(naming("Runtime\\.getRuntime\\(\\)\\.exec")).isEmpty();
    assertThat(naming("\"(/bin/)?(ba|da)?sh\"|\"-c\",\\s*[a-z]")).isEmpty();
    for (String file : naming("new ProcessBuilder\\(")) {
      assertThat(JAVA.get(file)).as(file).doesNotContainPattern("new ProcessBuilder\\(\"");
    }
  }

  @Test
  void nothing_looks_up_names_scripts_expressions_or_objects() {
    assertThat(
            naming(
                "javax\\.naming|javax\\.script|ObjectInputStream|XMLDecoder|javax\\.xml\\.xpath"
                    + "|expression\\.spel|ExpressionParser|@Value\\(\"#|GroovyShell"))
        .isEmpty();
  }

  @Test
  void every_reader_of_xml_refuses_document_types_and_so_every_entity() {
    Set<String> readers =
        naming("XMLInputFactory|DocumentBuilderFactory|SAXParserFactory|XMLReaderFactory");
    assertThat(readers).isNotEmpty();
    for (String file : readers) {
      assertThat(JAVA.get(file))
          .as(file)
          .containsPattern("SUPPORT_DTD, (false|Boolean.FALSE)|disallow-doctype-decl");
    }
  }

  @Test
  void no_pattern_is_built_from_what_somebody_typed() {
    assertThat(naming("Pattern\\.compile\\(\\s*(?![\"\\s])(?![A-Z_]+[,)\\s])")).isEmpty();
  }

  @Test
  void sql_is_never_put_together_from_values() {
    Pattern statement =
        Pattern.compile(
            "\"[^\"]*\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER)\\b[^;]*?"
                + "\"\\s*\\+\\s*([a-z]\\w*)");
    Set<String> found = new TreeSet<>();
    JAVA.forEach((file, text) -> {
      if (text.contains("org.jdbi") || text.contains("java.sql")) {
        statement
            .matcher(text)
            .results()
            .map(each -> file + ": " + each.group(2))
            .forEach(found::add);
      }
    });
    found.removeIf(each -> PUT_IN.stream().anyMatch(each::endsWith));
    assertThat(found).isEmpty();
  }

  @Test
  void no_code_reaches_below_java() {
    assertThat(naming("sun\\.misc\\.Unsafe|java\\.lang\\.foreign|\\bnative [a-z]+ \\w+\\("))
        .isEmpty();
  }

  @Test
  void only_approved_algorithms_are_named() {
    Pattern named = Pattern.compile("getInstance\\(\\s*\"([^\"]+)\"");
    JAVA.forEach((file, text) -> {
      List<String> all = named.matcher(text).results().map(each -> each.group(1)).toList();
      assertThat(APPROVED).as(file).containsAll(all);
    });
    assertThat(naming("MD5Digest|SHA1Digest|DESEngine|RC4Engine|ECBBlockCipher|PKCS1Encoding"))
        .isEmpty();
  }

  @Test
  void what_must_not_be_guessed_comes_from_secure_randomness() {
    assertThat(naming("Math\\.random|ThreadLocalRandom|new Random\\(|new SplittableRandom"))
        .allMatch(
            file ->
                file.startsWith("caseload/")
                    || file.contains("/name/learn/")
                    || file.endsWith("/linkage/Learner.java"),
            "only invented people, and what names and records are learnt from, are drawn by a"
                + " seed");
  }

  @Test
  void only_the_rooms_listed_on_the_page_speak_to_the_network() {
    Set<String> speaking =
        naming("java\\.net\\.http|HttpURLConnection|new Socket\\(|openConnection|toURL\\(").stream()
            .map(file -> file.replaceAll(".*/|\\.java", ""))
            .collect(Collectors.toSet());
    String page = Sources.page("security.md");
    assertThat(speaking).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }

  @Test
  void no_secret_stands_in_the_source() {
    assertThat(
            naming("-----BEGIN [A-Z ]*PRIVATE KEY|(?i)(secret|password)\\s*=\\s*\"[\\w+/-]{8,}\""))
        .isEmpty();
  }

  @Test
  void scripts_in_the_browser_write_text_and_never_markup() {
    assertThat(SCRIPTS).isNotEmpty();
    Pattern refused =
        Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function"
                + "|postMessage|addEventListener\\(['\"]message|localStorage|sessionStorage"
                + "|indexedDB|__proto__");
    SCRIPTS.forEach((file, text) ->
        assertThat(refused.matcher(text).results().map(MatchResult::group)).as(file).isEmpty());
  }

  @Test
  void every_field_for_a_passphrase_hides_it_and_takes_pasting() {
    Pattern field = Pattern.compile("<input[^>]*type=\"password\"[^>]*>");
    TEMPLATES.forEach((file, text) -> {
      for (MatchResult each : field.matcher(text).results().toList()) {
        assertThat(each.group()).as(file).contains("autocomplete=");
      }
      assertThat(text).as(file).doesNotContain("onpaste");
    });
    SCRIPTS.values().forEach(text -> assertThat(text).doesNotContain("'paste'", "\"paste\""));
  }

  @Test
  void nothing_for_debugging_is_switched_on() {
    String settings =
        Sources.ending("application.properties").values().stream().findFirst().orElse("");
    assertThat(settings)
        .contains("server.error.include-stacktrace=never")
        .contains("spring.jmx.enabled=false")
        .doesNotContain("debug=true", "devtools", "management.endpoints");
  }

  @Test
  void logs_are_in_universal_time_and_go_where_the_page_says() {
    String logging = Sources.ending("logback.xml").values().stream().findFirst().orElse("");
    assertThat(logging).contains("XXX, UTC}").contains("%nopex");
    List<String> appenders =
        Pattern.compile("<appender name=\"([A-Z]+)\"")
            .matcher(logging)
            .results()
            .map(each -> each.group(1))
            .toList();
    String page = Sources.page("security.md");
    assertThat(appenders)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }

  private static Set<String> naming(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return JAVA.entrySet().stream()
        .filter(each -> compiled.matcher(each.getValue()).find())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
