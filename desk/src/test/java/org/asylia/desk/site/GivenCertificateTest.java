package org.asylia.desk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import javax.security.auth.x500.X500Principal;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.tls.TlsFolder;
import org.asylia.desk.tls.TlsIdentity;
import org.asylia.desk.tls.Trust;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk with a certificate that the office was given by an authority. */
class GivenCertificateTest {
  @TempDir Path folder;

  /** An authority that gives certificates. */
  private record Authority(KeyPair keys, X509Certificate own) {
    static Authority made() throws Exception {
      KeyPair keys = pair();
      return new Authority(keys, certificate("CN=Authority", keys, "CN=Authority", keys, true));
    }

    TlsIdentity gives() throws Exception {
      KeyPair keys = pair();
      X509Certificate given = certificate("CN=office", keys, "CN=Authority", this.keys, false);
      return new TlsIdentity(List.of(given, own), keys.getPrivate());
    }
  }

  private static KeyPair pair() throws Exception {
    return KeyPairGenerator.getInstance("EC").generateKeyPair();
  }

  private static X509Certificate certificate(
      String name, KeyPair keys, String by, KeyPair signing, boolean authority) throws Exception {
    Instant now = Instant.now();
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            new X500Principal(by),
            BigInteger.valueOf(now.toEpochMilli()),
            Date.from(now.minusSeconds(60)),
            Date.from(now.plus(Duration.ofDays(1))),
            new X500Principal(name),
            keys.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    if (!authority) {
      builder.addExtension(
          Extension.subjectAlternativeName,
          false,
          new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")));
    }
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(signing.getPrivate())));
  }

  @Test
  void a_browser_that_believes_the_authority_believes_the_desk_and_no_other_does()
      throws Exception {
    Authority authority = Authority.made();
    TlsFolder tls = new TlsFolder(Files.createDirectory(folder.resolve("tls")));
    tls.write(authority.gives());
    try (TestNode node = new TestNode();
        DeskServer server =
            DeskServer.start(
                new DeskSettings(0, node.office(), new DemonstrationRoster(), true, ZoneOffset.UTC),
                new Binding("127.0.0.1", 0, Optional.of(tls)))) {
      assertThat(asked(server.address().getPort(), authority).statusCode()).isEqualTo(200);
      Authority other = Authority.made();
      assertThatThrownBy(() -> asked(server.address().getPort(), other))
          .isInstanceOf(SSLHandshakeException.class);
    }
  }

  private HttpResponse<String> asked(int port, Authority believed) throws Exception {
    StringWriter pem = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(pem)) {
      writer.writeObject(believed.own());
    }
    Path file = Files.writeString(folder.resolve("believed.pem"), pem.toString());
    try (HttpClient client =
        HttpClient.newBuilder().sslContext(Trust.in(Optional.of(file))).build()) {
      URI page = URI.create("https://localhost:" + port + "/sign-in");
      return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }
  }
}
