package org.asylia.desk.tls;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes a certificate that vouches for itself: EC P-256, for given hosts and a given time. */
public final class SelfSigned {
  /** How long one is valid unless told otherwise: what browsers accept at most. */
  public static final int DAYS = 397;

  private static final int MOST_DAYS = 3650;

  private SelfSigned() {}

  /**
   * A new key with its certificate.
   *
   * @param hosts names or addresses people will type; at least one. Loopback is always added
   * @param days 1 to 3650
   */
  public static TlsIdentity make(List<String> hosts, int days, Instant now, SecureRandom random) {
    if (hosts.isEmpty() || days < 1 || days > MOST_DAYS) {
      throw new BadCertificateException(
          "A certificate needs a host name and 1 to "
              + MOST_DAYS
              + " days; got "
              + hosts.size()
              + " names and "
              + days
              + " days. Nothing was made.");
    }
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"), random);
      KeyPair pair = generator.generateKeyPair();
      X509v3CertificateBuilder certificate = certificate(hosts, days, now, random, pair);
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
      return new TlsIdentity(
          List.of(new JcaX509CertificateConverter().getCertificate(certificate.build(signer))),
          pair.getPrivate());
    } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
      throw new BadCertificateException(
          "The certificate could not be made. Nothing was changed.", e);
    }
  }

  private static X509v3CertificateBuilder certificate(
      List<String> hosts, int days, Instant now, SecureRandom random, KeyPair pair)
      throws CertIOException {
    X500Principal name = new X500Principal("CN=Asylia");
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            new BigInteger(120, random).setBit(119),
            Date.from(now.minus(Duration.ofHours(1))), // other clocks run a little behind
            Date.from(now.plus(Duration.ofDays(days))),
            name,
            pair.getPublic());
    GeneralName[] names =
        Stream.concat(hosts.stream(), Stream.of("localhost", "127.0.0.1"))
            .distinct()
            .map(SelfSigned::host)
            .toArray(GeneralName[]::new);
    builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    builder.addExtension(
        Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
    return builder;
  }

  private static GeneralName host(String host) {
    if (!host.matches("[A-Za-z0-9.:-]{1,253}")) {
      throw new BadCertificateException(
          "\"" + host + "\" is not a host name or address. Nothing was made.");
    }
    boolean address = host.contains(":") || host.matches("[0-9.]+");
    return new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, host);
  }
}
