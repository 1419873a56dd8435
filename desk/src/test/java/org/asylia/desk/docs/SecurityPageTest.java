package org.asylia.desk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.asylia.casefile.Part;
import org.asylia.desk.attaching.FileKinds;
import org.asylia.desk.signin.Session;
import org.asylia.desk.site.signin.OfficeLogin;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.LogFile;
import org.asylia.desk.watch.Outcome;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import org.junit.jupiter.api.Test;

/** Holds the page on security against the program. */
class SecurityPageTest {
  private static final String PAGE = Sources.page("security.md");

  @Test
  void the_page_ranks_every_kind_of_data() {
    List<String> parts = Arrays.stream(Part.values()).map(Part::name).toList();
    String ranked = section("How data are ranked");
    assertThat(parts)
        .isNotEmpty()
        .allSatisfy(part -> assertThat(ranked).contains("`" + part + "`"));
    assertThat(ranked).contains("| kept |");
  }

  @Test
  void the_page_says_what_input_must_look_like() {
    assertThat(section("What input must look like"))
        .contains("UTF-8", "closed lists", "calendar", "on the server");
  }

  @Test
  void the_limits_on_the_page_are_those_in_force() {
    assertThat(section("Limits"))
        .contains(
            Passphrase.LEAST_CHARACTERS
                + " to "
                + Passphrase.MOST_CHARACTERS
                + " characters, "
                + Passphrase.LEAST_DIFFERENT
                + " of them different")
        .contains(
            Argon2id.LEAST_MEMORY_KIB / 1024
                + " MiB at least, "
                + Argon2id.TODAY.memoryKib() / 1024
                + " MiB today")
        .contains("| a session that is left alone | " + Session.IDLE.toMinutes() + " minutes |")
        .contains("| a session in all | " + Session.ABSOLUTE.toHours() + " hours |")
        .contains("| sessions of one officer at once | " + Session.AT_ONCE + ";")
        .contains("asked for a proof | " + OfficeLogin.LATELY.toMinutes() + " minutes |");
  }

  @Test
  void the_kinds_of_files_on_the_page_and_their_sizes_are_those_taken() {
    FileKinds kinds = new FileKinds();
    List<String> rows = section("Files").lines().filter(line -> line.startsWith("| `")).toList();
    assertThat(rows.stream().mapToLong(row -> row.chars().filter(c -> c == '`').count() / 2).sum())
        .isEqualTo(kinds.accepted().split(",", -1).length);
    for (String kind : kinds.accepted().split(",", -1)) {
      assertThat(rows)
          .filteredOn(row -> row.contains("`" + kind + "`"))
          .as(kind)
          .singleElement()
          .asString()
          .endsWith("| " + (kinds.limit(kind) >> 20) + " MiB |");
    }
  }

  @Test
  void the_budget_of_cases_on_the_page_is_the_one_in_force() {
    String row =
        section("Limits")
            .lines()
            .filter(line -> line.contains("different cases that one officer opens"))
            .findFirst()
            .orElseThrow();
    List<String> numbers =
        Sources.ending("budgets.tsv")
            .values()
            .iterator()
            .next()
            .lines()
            .filter(line -> line.contains("\t"))
            .map(line -> line.substring(line.indexOf('\t') + 1))
            .distinct()
            .toList();
    assertThat(numbers)
        .hasSizeGreaterThan(1)
        .allSatisfy(number -> assertThat(row).containsPattern("\\b" + number + "\\b"));
  }

  @Test
  void the_page_says_where_each_key_comes_from_and_ends() {
    assertThat(section("Keys, from the first day to the last"))
        .contains("| key | made | used for | ends |", "root", "recovery", "officer", "case keys");
  }

  @Test
  void the_page_lists_the_words_near_at_hand() {
    String guessing = Sources.ending("Guessing.java").values().iterator().next();
    String list = guessing.substring(guessing.indexOf("List.of("), guessing.indexOf(");"));
    String page = section("Words near at hand").toLowerCase(Locale.ROOT);
    List<String> words =
        Pattern.compile("\"([a-z]+)\"").matcher(list).results().map(w -> w.group(1)).toList();
    assertThat(words).hasSizeGreaterThan(10).allSatisfy(word -> assertThat(page).contains(word));
  }

  @Test
  void the_page_says_how_guessing_is_slowed() {
    assertThat(section("Limits")).contains("5 for an officer, 30 from an address");
    assertThat(section("Ways to sign in")).contains("Guessing is slowed down alike");
  }

  @Test
  void the_page_lists_every_way_to_sign_in() {
    assertThat(section("Ways to sign in"))
        .contains("| passphrase |", "OIDC", "| invitation,", "| demonstration |");
  }

  @Test
  void the_page_says_how_the_office_and_the_desk_end_their_sessions() {
    assertThat(section("Ways to sign in"))
        .contains("signing out here does not sign out there")
        .contains("issuer and subject together");
  }

  @Test
  void the_page_lists_every_log() {
    assertThat(section("Logs"))
        .contains("`STDERR`", "`postgres.log`", "`" + LogFile.NAME + "`", "| how long |");
  }

  @Test
  void the_page_says_what_the_security_log_notes() {
    String logs = section("Logs");
    assertThat(Event.values())
        .allSatisfy(event -> assertThat(logs).contains("\n| `" + event.word() + "` | "));
    assertThat(Outcome.values())
        .allSatisfy(outcome -> assertThat(logs).contains("`" + outcome.word() + "`"));
  }

  @Test
  void the_page_says_how_soon_a_weak_part_is_replaced() {
    assertThat(section("Parts from others")).contains("7 days", "90 days", "6 months");
  }

  private static String section(String title) {
    int start = PAGE.indexOf("## " + title + "\n");
    assertThat(start).as(title).isNotNegative();
    int end = PAGE.indexOf("\n## ", start + 3);
    return PAGE.substring(start, end < 0 ? PAGE.length() : end);
  }
}
