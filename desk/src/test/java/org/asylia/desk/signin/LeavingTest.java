package org.asylia.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.asylia.casefile.Role;
import org.asylia.desk.site.Watching;
import org.asylia.desk.watch.Sink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a browser keeps after a session, and what a stranger is told. */
@TestInstance(Lifecycle.PER_CLASS)
class LeavingTest {
  private static final String WORDS = "seven herons over the reservoir";

  private final RealDesk desk = new RealDesk();

  @AfterAll
  void stop() {
    desk.close();
  }

  @Test
  void at_the_end_of_a_session_the_browser_is_told_to_forget_what_it_kept() throws Exception {
    Hands fir = Hands.join(desk, "fir", desk.invite("fir", Role.ADJUDICATOR), WORDS);
    HttpResponse<String> out =
        fir.client().send(fir.client().get("/my-sign-in").body(), "/sign-out");
    assertThat(forgotten(out)).isEqualTo("\"cache\", \"storage\"");
    fir.signIn();
    assertThat(forgotten(fir.client().get("/docket"))).isEmpty();
    desk.clock().pass(Session.IDLE);
    assertThat(forgotten(fir.client().get("/docket"))).isEqualTo("\"cache\", \"storage\"");
  }

  private static String forgotten(HttpResponse<String> answer) {
    return answer.headers().firstValue("Clear-Site-Data").orElse("");
  }

  @Test
  void a_stranger_is_told_whom_to_tell_about_a_weakness() throws Exception {
    HttpResponse<String> answer = new Client(desk.address()).get("/.well-known/security.txt");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .matches("text/plain;\\s*charset=(?i)utf-8");
    assertThat(answer.body()).startsWith("Contact: mailto:security@office.example\nExpires: ");
    Instant until = Instant.parse(answer.body().replaceAll("(?s).*Expires: (\\S+)\n.*", "$1"));
    assertThat(Duration.between(desk.clock().instant(), until))
        .isBetween(Duration.ofDays(170), Duration.ofDays(365));
  }

  @Test
  void whom_to_tell_is_an_address_that_can_be_reached_privately() {
    for (String address : new String[] {"http://a.example", "javascript:alert(1)", "a.example"}) {
      assertThatThrownBy(() -> new Watching(Sink.nowhere(), Optional.of(URI.create(address))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("https:, mailto: or tel:");
    }
  }
}
