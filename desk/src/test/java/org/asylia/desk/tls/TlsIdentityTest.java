package org.asylia.desk.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsIdentityTest {
  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

  @TempDir Path folder;

  @Test
  void a_certificate_made_here_is_for_the_hosts_and_the_days_asked_for() {
    TlsIdentity made = made(10);
    assertThat(made.hosts()).containsExactly("asylia.test", "10.0.0.7", "localhost", "127.0.0.1");
    assertThat(made.until()).isEqualTo(NOON.plus(Duration.ofDays(10)));
    assertThat(made.chain().getFirst().getPublicKey().getAlgorithm()).isEqualTo("EC");
    assertThat(made.fingerprint()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
  }

  @Test
  void an_expired_certificate_says_so_with_its_last_moment() {
    TlsIdentity made = made(10);
    assertThat(made.trouble(NOON)).isEmpty();
    assertThat(made.trouble(NOON.plus(Duration.ofDays(10)))).isEmpty();
    assertThat(made.trouble(NOON.plus(Duration.ofDays(10)).plusSeconds(1)))
        .hasValueSatisfying(words -> assertThat(words).contains("expired at 2026-03-14T12:00:00Z"));
    assertThat(made.trouble(NOON.minus(Duration.ofDays(1))))
        .hasValueSatisfying(words -> assertThat(words).contains("clock"));
  }

  @Test
  void the_key_is_the_owners_alone_and_both_read_back() throws IOException {
    TlsFolder tls = new TlsFolder(folder);
    assertThat(tls.find()).isEmpty();
    tls.write(made(10));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tls.key())))
        .isEqualTo("rw-------");
    assertThat(tls.read().fingerprint()).matches("[0-9A-F:]{95}");
    assertThat(tls.read().context().getProtocol()).isEqualTo("TLSv1.3");
    Files.setPosixFilePermissions(tls.key(), PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(tls::read).hasMessageContaining("chmod 600");
  }

  @Test
  void a_key_of_another_certificate_is_refused() {
    TlsIdentity one = made(10);
    TlsIdentity other = made(10);
    assertThatThrownBy(() -> TlsIdentity.read(one.certificatePem(), other.keyPem()))
        .isInstanceOf(BadCertificateException.class)
        .hasMessageContaining("does not belong");
    assertThatThrownBy(() -> TlsIdentity.read("nonsense", one.keyPem()))
        .hasMessageContaining("no certificate");
    assertThatThrownBy(() -> TlsIdentity.read(one.certificatePem(), "nonsense"))
        .hasMessageContaining("no private key");
  }

  @Test
  void a_certificate_for_nobody_or_for_ever_is_not_made() {
    assertThatThrownBy(() -> SelfSigned.make(List.of(), 10, NOON, new SecureRandom()))
        .hasMessageContaining("host name");
    assertThatThrownBy(() -> SelfSigned.make(List.of("a"), 3651, NOON, new SecureRandom()))
        .hasMessageContaining("3651");
    assertThatThrownBy(() -> SelfSigned.make(List.of("a b"), 1, NOON, new SecureRandom()))
        .hasMessageContaining("\"a b\"");
  }

  private static TlsIdentity made(int days) {
    return SelfSigned.make(List.of("asylia.test", "10.0.0.7"), days, NOON, new SecureRandom());
  }
}
