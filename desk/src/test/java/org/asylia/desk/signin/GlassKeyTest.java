package org.asylia.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.asylia.casefile.Role;
import org.asylia.desk.demo.Enrolment;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.vault.OfficerSession;
import org.junit.jupiter.api.Test;

/** Somebody who has just joined those on duty is told in words that their key is not there yet. */
class GlassKeyTest {
  private static final String WORDS = "nine lanterns under the bridge";

  @Test
  void who_has_not_been_given_the_key_of_those_on_duty_is_told_what_happened_and_what_to_do()
      throws Exception {
    try (RealDesk desk = new RealDesk()) {
      OpenCase open = desk.begun();
      String code = desk.invite("fern", Role.PROTECTION_OFFICER);
      Hands fern = Hands.join(desk, "fern", code, WORDS);

      HttpResponse<String> refused = breaking(fern, open);
      assertThat(refused.statusCode()).isEqualTo(409);
      assertThat(refused.body())
          .contains("nobody has passed you their key yet", "sign in now", "asylia recover")
          .contains("Held at a checkpoint");
      assertThat(desk.noted().getLast())
          .contains("\"event\":\"glass\"", "\"outcome\":\"refused\"", "key-awaited");

      try (OfficerSession _ =
          Enrolment.unlock(
              new DemonstrationRoster().officer("protection-maple").orElseThrow(),
              desk.vaultNode())) {
        assertThat(Client.location(breaking(fern, open)))
            .as("once a colleague has signed in")
            .isEqualTo("/cases/" + open.file().id());
      }
    }
  }

  @Test
  void a_supervisor_who_has_not_been_given_the_key_of_the_office_is_told_so_too() throws Exception {
    try (RealDesk desk = new RealDesk()) {
      OpenCase open = desk.begun();
      Hands hazel = Hands.join(desk, "hazel", desk.invite("hazel", Role.SUPERVISOR), WORDS);
      HttpResponse<String> refused = hazel.client().get("/cases/" + open.file().id());
      assertThat(refused.statusCode()).isEqualTo(409);
      assertThat(refused.body()).contains("Your key is not there yet", "to sign in; then reload");
    }
  }

  private static HttpResponse<String> breaking(Hands hands, OpenCase open)
      throws IOException, InterruptedException {
    return hands
        .client()
        .send(
            hands.client().get("/glass").body(),
            "/glass",
            "glass-reference",
            open.reference().text(),
            "glass-reason",
            "Held at a checkpoint");
  }
}
