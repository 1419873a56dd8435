package org.asylia.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.asylia.casefile.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** How many sessions an officer has, and who ends them. */
@TestInstance(Lifecycle.PER_CLASS)
class OwnSessionsTest {
  private static final String WORDS = "seven herons over the reservoir";
  private static final String FRESH = "copper lantern under cold gravel";
  private static final Pattern SESSION = Pattern.compile("name=\"session\" value=\"([^\"]+)\"");

  private final RealDesk desk = new RealDesk();

  @AfterAll
  void stop() {
    desk.close();
  }

  private Hands joined(String handle, Role... roles) throws Exception {
    return Hands.join(desk, handle, desk.invite(handle, roles), WORDS);
  }

  private static Hands again(Hands officer) throws Exception {
    Hands more = officer.elsewhere();
    more.signIn();
    return more;
  }

  private static void change(Hands officer, String... form) throws Exception {
    String page = officer.client().get("/my-sign-in").body();
    HttpResponse<String> answer = officer.client().send(page, "/my-sign-in", form);
    assertThat(answer.statusCode()).as(Client.said(answer)).isIn(200, 303);
  }

  private static boolean signedIn(Hands officer) throws Exception {
    return officer.client().get("/docket").statusCode() == 200;
  }

  @Test
  void a_fourth_session_ends_the_oldest_which_says_so() throws Exception {
    List<Hands> all = new ArrayList<>(List.of(joined("fir", Role.ADJUDICATOR)));
    for (int i = 0; i < Session.AT_ONCE; i++) {
      desk.clock().pass(Duration.ofMinutes(1));
      all.add(again(all.getFirst()));
    }
    HttpResponse<String> oldest = all.getFirst().client().get("/docket");
    assertThat(oldest.headers().firstValue("Location")).contains("/sign-in?ended=elsewhere");
    assertThat(all.getFirst().client().get("/sign-in?ended=elsewhere").body())
        .contains("Your session was ended");
    for (Hands later : all.subList(1, all.size())) {
      assertThat(signedIn(later)).isTrue();
    }
  }

  @Test
  void who_knows_the_passphrase_only_ends_nobody() throws Exception {
    Hands larch = joined("larch", Role.ADJUDICATOR);
    for (int i = 0; i < Session.AT_ONCE + 1; i++) {
      larch.elsewhere().first(WORDS);
    }
    assertThat(signedIn(larch)).isTrue();
  }

  @Test
  void officers_see_their_sessions_and_end_one_or_all_others() throws Exception {
    Hands own = joined("oak", Role.ADJUDICATOR);
    Hands second = again(own);
    Hands third = again(own);
    List<String> others =
        SESSION
            .matcher(third.client().get("/my-sign-in").body())
            .results()
            .map(hit -> hit.group(1))
            .toList();
    assertThat(others).as("all but this one can be ended").hasSize(2);
    change(third, "do", "end", "session", others.getFirst());
    assertThat(signedIn(own)).as("the oldest").isFalse();
    assertThat(signedIn(second)).isTrue();
    change(third, "do", "end-others");
    assertThat(signedIn(second)).isFalse();
    assertThat(signedIn(third)).isTrue();
  }

  @Test
  void ending_a_session_needs_a_second_factor_of_the_last_minutes() throws Exception {
    Hands own = joined("yew", Role.ADJUDICATOR);
    Hands second = again(own);
    desk.clock().pass(Duration.ofMinutes(6));
    HttpResponse<String> asked =
        second
            .client()
            .send(second.client().get("/my-sign-in").body(), "/my-sign-in", "do", "end-others");
    assertThat(asked.body()).contains("Confirm that it is you");
    assertThat(signedIn(own)).isTrue();
  }

  @Test
  void nobody_ends_a_session_of_somebody_else() throws Exception {
    Hands elm = joined("elm", Role.ADJUDICATOR);
    Hands ash = joined("ash", Role.ADJUDICATOR);
    String foreign =
        desk.sessions()
            .of(desk.accounts().find("elm").orElseThrow().officer())
            .getFirst()
            .id()
            .toString();
    change(ash, "do", "end", "session", foreign);
    assertThat(signedIn(elm)).isTrue();
  }

  @Test
  void a_new_passphrase_ends_every_other_session() throws Exception {
    Hands own = joined("birch", Role.ADJUDICATOR);
    Hands second = again(own);
    change(own, "do", "passphrase", "old", WORDS, "fresh", FRESH, "fresh-again", FRESH);
    assertThat(signedIn(second)).isFalse();
    assertThat(signedIn(own)).isTrue();
  }

  @Test
  void new_recovery_codes_end_every_other_session() throws Exception {
    Hands own = joined("maple", Role.ADJUDICATOR);
    Hands second = again(own);
    change(own, "do", "codes");
    assertThat(signedIn(second)).isFalse();
    assertThat(signedIn(own)).isTrue();
  }

  @Test
  void an_administrator_ends_the_sessions_of_one_officer_or_of_everybody() throws Exception {
    Hands admin = joined("zelkova", Role.ADMINISTRATOR);
    Hands pine = joined("pine", Role.ADJUDICATOR);
    Hands rowan = joined("rowan", Role.ADJUDICATOR);
    String people = admin.client().get("/people").body();
    assertThat(people).contains("End 1 session");
    admin.client().send(people, "/people", "do", "end", "handle", "pine");
    assertThat(signedIn(pine)).isFalse();
    assertThat(signedIn(rowan)).isTrue();
    admin.client().send(people, "/people", "do", "end-all");
    assertThat(signedIn(rowan)).isFalse();
    assertThat(admin.client().get("/people").statusCode()).isEqualTo(200);
    HttpResponse<String> refused =
        again(rowan).client().send(people, "/people", "do", "end", "handle", "zelkova");
    assertThat(refused.statusCode()).as("not an administrator").isIn(403, 404);
    assertThat(admin.client().get("/people").statusCode()).isEqualTo(200);
  }

  @Test
  void who_was_let_go_or_reset_by_a_command_is_signed_out_by_the_desk_that_runs() throws Exception {
    Hands gone = joined("aspen", Role.ADJUDICATOR);
    Hands reset = joined("poplar", Role.ADJUDICATOR);
    Hands staying = joined("willow", Role.ADJUDICATOR);
    try (Sessions ofTheCommand = new Sessions(Session.AT_ONCE)) {
      People command =
          People.of(desk.vaultNode(), ofTheCommand, desk.clock(), new java.security.SecureRandom());
      command.leave("aspen");
      command.resetSecondFactor("poplar", desk.vaultNode().keyring().node());
    }
    desk.sessions().sweep(new StillHere(desk.accounts()));
    assertThat(signedIn(gone)).isFalse();
    assertThat(signedIn(reset)).isFalse();
    assertThat(signedIn(staying)).isTrue();
  }

  @Test
  void one_recovery_code_is_of_112_random_bits_or_more_and_kept_as_a_token_only() {
    Codes codes = new Codes(desk.vaultNode().deskKeys(), new java.security.SecureRandom());
    List<String> given = codes.recovery();
    assertThat(given).doesNotHaveDuplicates().hasSize(Codes.RECOVERY_CODES);
    for (String code : given) {
      assertThat(Base32.decode(code)).hasSizeGreaterThanOrEqualTo(14); // 14 × 8 = 112 bits
    }
    var officer = new org.asylia.casefile.OfficerId(java.util.UUID.randomUUID());
    assertThat(codes.tokens(officer, given))
        .hasSize(given.size())
        .allSatisfy(token -> assertThat(token).matches("[0-9a-f]{64}"))
        .doesNotContainAnyElementsOf(given);
  }
}
