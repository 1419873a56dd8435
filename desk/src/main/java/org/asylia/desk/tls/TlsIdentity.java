package org.asylia.desk.tls;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.util.io.pem.PemObject;

/**
 * A certificate and its private key.
 *
 * @param chain the certificate first, then those that vouch for it
 * @param key its private key
 */
public record TlsIdentity(List<X509Certificate> chain, PrivateKey key) {
  private static final int SAN_DNS = 2;
  private static final int SAN_ADDRESS = 7;

  /**
   * Checks that key and certificate belong together.
   *
   * @throws BadCertificateException when they do not
   */
  public TlsIdentity {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new BadCertificateException(
          "The file holds no certificate in PEM. Nothing was changed.");
    }
    if (!belong(chain.getFirst(), key)) {
      throw new BadCertificateException(
          "The key does not belong to the certificate. Nothing was changed. Give the key it was"
              + " requested with.");
    }
  }

  /** Reads PEM as it is given by an authority; the key must not be under a passphrase. */
  public static TlsIdentity read(String certificatePem, String keyPem) {
    try {
      return new TlsIdentity(certificates(certificatePem), privateKey(keyPem));
    } catch (IOException | GeneralSecurityException e) {
      throw new BadCertificateException(
          "The certificate or its key is not readable PEM. Nothing was changed.", e);
    }
  }

  /** Why the certificate cannot be used at a time; empty where it can. */
  public Optional<String> trouble(Instant now) {
    X509Certificate own = chain.getFirst();
    if (now.isAfter(own.getNotAfter().toInstant())) {
      return Optional.of(
          "The certificate expired at "
              + own.getNotAfter().toInstant()
              + ". The node was not started and nothing was changed. Make a new one with \"asylia"
              + " certificate\", or give the one your authority renewed.");
    }
    return now.isBefore(own.getNotBefore().toInstant())
        ? Optional.of(
            "The certificate is valid only from "
                + own.getNotBefore().toInstant()
                + ". Maybe this machine's clock is wrong. Nothing was changed.")
        : Optional.empty();
  }

  /** Until when it is valid. */
  public Instant until() {
    return chain.getFirst().getNotAfter().toInstant();
  }

  /** SHA-256 of the certificate, as browsers show it. */
  public String fingerprint() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(chain.getFirst().getEncoded());
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new BadCertificateException("The certificate cannot be read.", e);
    }
  }

  /** The host names and addresses it is made for. */
  public List<String> hosts() {
    try {
      Collection<List<?>> names = chain.getFirst().getSubjectAlternativeNames();
      return names == null
          ? List.of()
          : names.stream()
              .filter(name -> name.get(0).equals(SAN_DNS) || name.get(0).equals(SAN_ADDRESS))
              .map(name -> String.valueOf(name.get(1)))
              .toList();
    } catch (java.security.cert.CertificateParsingException e) {
      throw new BadCertificateException("The certificate's host names cannot be read.", e);
    }
  }

  /** What a server answers with; only TLS 1.3 is to be spoken over it. */
  public SSLContext context() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, new char[0]);
      store.setKeyEntry("node", key, new char[0], chain.toArray(Certificate[]::new));
      KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
      keys.init(store, new char[0]);
      SSLContext context = SSLContext.getInstance("TLSv1.3");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new BadCertificateException("The certificate cannot be used for TLS 1.3.", e);
    }
  }

  String certificatePem() {
    return pem(chain.toArray());
  }

  String keyPem() {
    return pem(new PemObject("PRIVATE KEY", key.getEncoded()));
  }

  private static String pem(Object... objects) {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
      for (Object object : objects) {
        writer.writeObject(object);
      }
    } catch (IOException e) {
      throw new BadCertificateException("The certificate could not be written as PEM.", e);
    }
    return text.toString();
  }

  private static List<X509Certificate> certificates(String pem)
      throws IOException, GeneralSecurityException {
    List<X509Certificate> found = new ArrayList<>();
    try (PEMParser parser = new PEMParser(new StringReader(pem))) {
      for (Object each = parser.readObject(); each != null; each = parser.readObject()) {
        if (each instanceof X509CertificateHolder holder) {
          found.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
      }
    }
    return found;
  }

  private static PrivateKey privateKey(String pem) throws IOException {
    JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
    try (PEMParser parser = new PEMParser(new StringReader(pem))) {
      for (Object each = parser.readObject(); each != null; each = parser.readObject()) {
        if (each instanceof PrivateKeyInfo info) {
          return converter.getPrivateKey(info);
        }
        if (each instanceof PEMKeyPair pair) {
          return converter.getKeyPair(pair).getPrivate();
        }
      }
    }
    throw new BadCertificateException(
        "The key file holds no private key in clear PEM. Nothing was changed.");
  }

  private static boolean belong(X509Certificate certificate, PrivateKey key) {
    String algorithm = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    byte[] message = {1, 2, 3};
    try {
      Signature signer = Signature.getInstance(algorithm);
      signer.initSign(key);
      signer.update(message);
      byte[] signature = signer.sign();
      Signature verifier = Signature.getInstance(algorithm);
      verifier.initVerify(certificate.getPublicKey());
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Says for which hosts and until when, never the key. */
  @Override
  public String toString() {
    return "certificate for " + hosts() + " until " + until();
  }
}
