package org.asylia.desk.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
  private static final byte[] SECRET_32 = "12345678901234567890123456789012".getBytes(US_ASCII);
  private static final byte[] SECRET_64 =
      "1234567890123456789012345678901234567890123456789012345678901234".getBytes(US_ASCII);
  private static final Instant AT = Instant.ofEpochSecond(1111111109);

  @ParameterizedTest
  @CsvSource({
    "59, 94287082, 46119246, 90693936",
    "1111111109, 07081804, 68084774, 25091201",
    "1111111111, 14050471, 67062674, 99943326",
    "1234567890, 89005924, 91819424, 93441116",
    "2000000000, 69279037, 90698825, 38618901",
    "20000000000, 65353130, 77737706, 47863826"
  })
  void the_codes_of_rfc_6238_appendix_b(long time, String sha1, String sha256, String sha512) {
    long step = time / 30;
    assertThat(Totp.code(SECRET, step, 8, "HmacSHA1")).isEqualTo(sha1);
    assertThat(Totp.code(SECRET_32, step, 8, "HmacSHA256")).isEqualTo(sha256);
    assertThat(Totp.code(SECRET_64, step, 8, "HmacSHA512")).isEqualTo(sha512);
  }

  @Test
  void a_code_is_taken_within_one_step_of_now_and_with_spaces() {
    assertThat(Totp.match(SECRET, "081 804", AT, 0)).hasValue(37037036);
    assertThat(Totp.match(SECRET, "081804", AT.plusSeconds(30), 0)).hasValue(37037036);
    assertThat(Totp.match(SECRET, "081804", AT.minusSeconds(30), 0)).hasValue(37037036);
    assertThat(Totp.match(SECRET, "081804", AT.plusSeconds(60), 0)).isEmpty();
    assertThat(Totp.match(SECRET, "081804", AT.minusSeconds(60), 0)).isEmpty();
  }

  @Test
  void a_code_is_taken_once() {
    long step = Totp.match(SECRET, "081804", AT, 0).orElseThrow();
    assertThat(Totp.match(SECRET, "081804", AT, step)).isEmpty();
  }

  @Test
  void another_code_is_refused() {
    assertThat(Totp.match(SECRET, "081805", AT, 0)).isEmpty();
    assertThat(Totp.match(SECRET, "", AT, 0)).isEmpty();
    assertThat(Totp.match(SECRET, "07081804", AT, 0)).isEmpty();
  }
}
