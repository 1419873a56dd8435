package org.asylia.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.AccessAct.Leaving;
import org.asylia.casefile.AccessAct.OfficerLeft;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Role;
import org.asylia.desk.notice.NoticeKind;
import org.asylia.desk.signin.Account.Standing;
import org.asylia.vault.Unlocking;
import org.asylia.vault.crypto.Passphrase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class SignInFlowTest {
  private static final String WORDS = "seven herons over the reservoir";
  private static final String FORCED = "copper lantern under cold gravel";

  private final RealDesk desk = new RealDesk();

  @AfterAll
  void stop() {
    desk.close();
  }

  private Hands joined(String handle, Role... roles) throws Exception {
    return Hands.join(desk, handle, desk.invite(handle, roles), WORDS);
  }

  private OfficerId id(Hands hands) {
    return desk.accounts().find(hands.handle()).orElseThrow().officer();
  }

  @Test
  void an_invited_officer_sets_passphrase_and_second_factor_and_signs_in_with_both()
      throws Exception {
    Hands fir = joined("fir", Role.ANALYST);
    assertThat(fir.client().get("/").body()).contains("Somebody of fir");
    Hands later = fir.elsewhere();
    later.signIn();
    assertThat(later.client().get("/").body()).contains("Somebody of fir");
  }

  @Test
  void the_passphrase_alone_opens_nothing() throws Exception {
    Hands larch = joined("larch", Role.ADJUDICATOR).elsewhere();
    larch.first(WORDS);
    for (String path : new String[] {"/", "/docket", "/my-sign-in", "/people", "/sign-in/factor"}) {
      HttpResponse<String> answer = larch.client().get(path);
      assertThat(answer.statusCode()).as(path).isBetween(300, 399);
      assertThat(Client.location(answer)).as(path).isEqualTo("/sign-in");
    }
  }

  @Test
  void an_officer_who_does_not_exist_is_refused_with_the_same_words_as_a_wrong_passphrase()
      throws Exception {
    Hands spruce = joined("spruce", Role.ADJUDICATOR).elsewhere();
    HttpResponse<String> wrong = spruce.first("seven herons over the reservoir!");
    Hands nobody =
        new Hands(desk, new Client(desk.address()), "nobody", WORDS, "", java.util.List.of());
    HttpResponse<String> unknown = nobody.first(WORDS);
    assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
    assertThat(plain(wrong.body(), "spruce")).isEqualTo(plain(unknown.body(), "nobody"));
  }

  private static String plain(String html, String handle) {
    return html.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replace(handle, "");
  }

  @Test
  void a_code_of_the_app_works_once() throws Exception {
    Hands cedar = joined("cedar", Role.ADJUDICATOR).elsewhere();
    cedar.signIn();
    Hands again = cedar.elsewhere();
    again.first(WORDS);
    String page = again.client().get("/sign-in/second").body();
    HttpResponse<String> replayed =
        again
            .client()
            .send(
                page,
                "/sign-in/second",
                "proof",
                "code",
                "proof-code",
                Hands.code(desk, cedar.secret()));
    assertThat(replayed.statusCode()).isEqualTo(422);
    assertThat(replayed.body()).contains("was used before");
  }

  @Test
  void a_recovery_code_signs_in_once_and_administrators_are_told() throws Exception {
    Hands yew = joined("yew", Role.ADJUDICATOR);
    for (int use = 0; use < 2; use++) {
      Hands now = yew.elsewhere();
      now.first(WORDS);
      HttpResponse<String> answer =
          now.client()
              .send(
                  now.client().get("/sign-in/second").body(),
                  "/sign-in/second",
                  "proof",
                  "recovery",
                  "proof-recovery",
                  yew.codes().getFirst().toLowerCase(java.util.Locale.ROOT));
      assertThat(answer.statusCode()).isEqualTo(use == 0 ? 303 : 422);
    }
    assertThat(told(Role.ADMINISTRATOR, NoticeKind.RECOVERY_CODE_USED, id(yew))).isTrue();
  }

  private boolean told(Role role, NoticeKind kind, OfficerId about) {
    return desk
        .vaultNode()
        .notices()
        .list(new OfficerId(UUID.randomUUID()), Set.of(role), false, 1000)
        .stream()
        .anyMatch(n -> n.news().kind() == kind && n.news().about().equals(about));
  }

  @Test
  void guessing_is_slowed_down_alike_for_officers_who_exist_and_who_do_not() throws Exception {
    Hands hazel = joined("hazel", Role.ADJUDICATOR).elsewhere();
    Hands nobody = new Hands(desk, hazel.client(), "no-hazel", WORDS, "", java.util.List.of());
    for (Hands who : new Hands[] {hazel, nobody}) {
      for (int i = 0; i < 5; i++) {
        assertThat(Client.said(who.first("wrong " + i))).contains("This sign-in was refused");
      }
      assertThat(Client.said(who.first(WORDS))).contains("There were too many attempts");
    }
    desk.clock().pass(Duration.ofSeconds(3));
    assertThat(Client.location(hazel.first(WORDS))).isEqualTo("/sign-in/second");
  }

  @Test
  void an_invitation_works_once_and_for_three_days() throws Exception {
    String code = desk.invite("rowan", Role.ADJUDICATOR);
    Hands.join(desk, "rowan", code, WORDS);
    assertThat(Client.said(take("rowan", code))).contains("This was refused");
    String late = desk.invite("maple", Role.ADJUDICATOR);
    assertThat(Client.said(take("maple", "AAAA-AAAA-AAAA-AAAA"))).contains("This was refused");
    desk.clock().pass(Duration.ofDays(3).plusSeconds(1));
    assertThat(Client.said(take("maple", late))).contains("This was refused");
  }

  private HttpResponse<String> take(String handle, String code) throws Exception {
    Client client = new Client(desk.address());
    return client.send(
        client.get("/sign-in/first").body(),
        "/sign-in/first",
        "officer",
        handle,
        "code",
        code,
        "passphrase",
        WORDS,
        "again",
        WORDS);
  }

  @Test
  void a_weak_passphrase_is_refused_beside_its_field() throws Exception {
    String code = desk.invite("birch", Role.ADJUDICATOR);
    Client client = new Client(desk.address());
    HttpResponse<String> answer =
        client.send(
            client.get("/sign-in/first").body(),
            "/sign-in/first",
            "officer",
            "birch",
            "code",
            code,
            "passphrase",
            "too short",
            "again",
            "not the same");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("A passphrase has at least 15 characters")
        .contains("This is not the same passphrase")
        .contains("value=\"birch\"")
        .doesNotContain("too short\"");
  }

  @Test
  void an_idle_session_ends_and_its_keys_leave_the_memory() throws Exception {
    Hands oak = joined("oak", Role.ADJUDICATOR);
    assertThat(desk.vaultNode().vault().unlocked(id(oak))).isTrue();
    desk.clock().pass(Duration.ofMinutes(14));
    assertThat(oak.client().get("/docket").statusCode()).isEqualTo(200);
    desk.clock().pass(Duration.ofMinutes(14));
    assertThat(oak.client().get("/docket").statusCode()).isEqualTo(200);
    desk.clock().pass(Duration.ofMinutes(15));
    HttpResponse<String> answer = oak.client().get("/docket");
    assertThat(answer.headers().firstValue("Location")).contains("/sign-in?ended=idle");
    assertThat(desk.vaultNode().vault().unlocked(id(oak))).isFalse();
    assertThat(Client.location(oak.client().get("/docket"))).isEqualTo("/sign-in");
  }

  @Test
  void keys_leave_the_memory_also_where_no_request_comes_any_more() throws Exception {
    Hands elm = joined("elm", Role.ADJUDICATOR);
    desk.clock().pass(Duration.ofMinutes(15));
    desk.sessions().sweep(desk.clock().instant());
    assertThat(desk.vaultNode().vault().unlocked(id(elm))).isFalse();
  }

  @Test
  void a_session_lasts_ten_hours_at_most() throws Exception {
    Hands pine = joined("pine", Role.ADJUDICATOR);
    for (int i = 0; i < 59; i++) {
      desk.clock().pass(Duration.ofMinutes(10));
      assertThat(pine.client().get("/docket").statusCode()).isEqualTo(200);
    }
    desk.clock().pass(Duration.ofMinutes(10));
    assertThat(pine.client().get("/docket").headers().firstValue("Location"))
        .contains("/sign-in?ended=long");
  }

  @Test
  void signing_out_takes_the_keys_out_of_memory_and_changes_the_cookie() throws Exception {
    Hands ash = joined("ash", Role.ADJUDICATOR);
    String cookie = ash.client().cookie();
    ash.client().send(ash.client().get("/my-sign-in").body(), "/sign-out");
    assertThat(desk.vaultNode().vault().unlocked(id(ash))).isFalse();
    ash.signIn();
    assertThat(ash.client().cookie()).isNotEqualTo(cookie);
  }

  @Test
  void a_weighty_step_asks_for_the_second_factor_again_and_keeps_what_was_typed() throws Exception {
    Hands admin = joined("zelkova", Role.ADMINISTRATOR);
    desk.clock().pass(Duration.ofMinutes(6));
    String[] form = {
      "do",
      "invite",
      "handle",
      "willow",
      "name",
      "A \"quoted\" name",
      "office",
      "SEL",
      "roles",
      "CUSTODIAN"
    };
    HttpResponse<String> asked =
        admin.client().send(admin.client().get("/people").body(), "/people", form);
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.body())
        .contains("Confirm that it is you")
        .contains("name=\"name\" value=\"A &#34;quoted&#34; name\"")
        .contains("action=\"/people\"");
    assertThat(desk.accounts().find("willow")).isEmpty();
    HttpResponse<String> wrong = admin.client().send(asked.body(), "/people", with(form, "000000"));
    assertThat(wrong.body()).contains("This code is not right").contains("value=\"willow\"");
    HttpResponse<String> right =
        admin.client().send(asked.body(), "/people", with(form, Hands.code(desk, admin.secret())));
    assertThat(right.body()).contains("Code for willow");
    assertThat(desk.accounts().find("willow")).isPresent();
  }

  private static String[] with(String[] form, String code) {
    String[] all = Arrays.copyOf(form, form.length + 4);
    System.arraycopy(new String[] {"proof", "code", "proof-code", code}, 0, all, form.length, 4);
    return all;
  }

  @Test
  void under_duress_the_desk_opens_empty_the_keys_are_locked_and_supervisors_are_told()
      throws Exception {
    desk.someCases();
    Hands linden = joined("linden", Role.ADJUDICATOR, Role.SUPERVISOR);
    assertThat(linden.client().get("/docket?lens=open").body()).contains("/cases/");
    HttpResponse<String> set =
        linden
            .client()
            .send(
                linden.client().get("/my-sign-in").body(),
                "/my-sign-in",
                "do",
                "duress",
                "own",
                WORDS,
                "forced",
                FORCED,
                "forced-again",
                FORCED);
    assertThat(set.headers().firstValue("Location").orElse("")).endsWith("done=duress");
    Hands forced = linden.elsewhere();
    assertThat(Client.location(forced.first(FORCED))).isEqualTo("/sign-in/second");
    assertThat(told(Role.SUPERVISOR, NoticeKind.DURESS, id(linden))).isTrue();
    assertThat(desk.vaultNode().vault().unlocked(id(linden))).isFalse();
    assertThat(Client.location(linden.client().get("/docket"))).isEqualTo("/sign-in");
    assertThat(Client.location(forced.second())).isEqualTo("/");
    HttpResponse<String> docket = forced.client().get("/docket?lens=open");
    assertThat(docket.statusCode()).isEqualTo(200);
    assertThat(docket.body()).contains("Somebody of linden").doesNotContain("/cases/");
    assertThat(desk.accounts().find("linden").orElseThrow().standing()).isEqualTo(Standing.LOCKED);
    assertThat(Client.said(linden.elsewhere().first(WORDS))).contains("This sign-in was refused");
  }

  @Test
  void a_new_second_factor_needs_the_passphrase_and_a_new_code() throws Exception {
    Hands poplar = joined("poplar", Role.ADJUDICATOR);
    String code =
        desk.people()
            .resetSecondFactor("poplar", desk.vaultNode().keyring().node())
            .orElseThrow()
            .code();
    assertThat(Client.location(poplar.client().get("/docket"))).isEqualTo("/sign-in");
    assertThat(Client.location(poplar.elsewhere().first(WORDS))).isEqualTo("/sign-in/first");
    Hands fresh = Hands.join(desk, "poplar", code, WORDS);
    assertThat(fresh.client().get("/docket").statusCode()).isEqualTo(200);
  }

  @Test
  void an_officer_who_left_is_signed_out_and_refused() throws Exception {
    Hands alder = joined("alder", Role.ADJUDICATOR);
    OfficerId officer = id(alder);
    assertThat(desk.people().leave("alder")).isTrue();
    assertThat(desk.vaultNode().vault().nodeRecord().acts())
        .extracting(Recorded::act)
        .contains(new OfficerLeft(officer, Leaving.ENDED));
    try (Passphrase words = Passphrase.of(WORDS.toCharArray())) {
      assertThat(desk.vaultNode().vault().unlock(officer, words))
          .as("the keys are gone")
          .isInstanceOf(Unlocking.Wrong.class);
    }
    assertThat(Client.location(alder.client().get("/docket"))).isEqualTo("/sign-in");
    assertThat(Client.said(alder.elsewhere().first(WORDS))).contains("This sign-in was refused");
    assertThat(desk.people().leave("alder")).isFalse();
  }

  @Test
  void a_changed_passphrase_is_the_only_one_that_works() throws Exception {
    Hands aspen = joined("aspen", Role.ADJUDICATOR);
    aspen
        .client()
        .send(
            aspen.client().get("/my-sign-in").body(),
            "/my-sign-in",
            "do",
            "passphrase",
            "old",
            WORDS,
            "fresh",
            FORCED,
            "fresh-again",
            FORCED);
    assertThat(Client.said(aspen.elsewhere().first(WORDS))).contains("This sign-in was refused");
    assertThat(Client.location(aspen.elsewhere().first(FORCED))).isEqualTo("/sign-in/second");
  }
}
