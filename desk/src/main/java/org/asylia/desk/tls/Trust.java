package org.asylia.desk.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Whose certificates a client of ours believes. */
public final class Trust {
  private Trust() {}

  /**
   * Believes the certificates in a file and no other, or those of this machine where none is given.
   *
   * @throws BadCertificateException where the file holds no certificate
   */
  public static SSLContext in(Optional<Path> file) throws IOException {
    try {
      SSLContext context = SSLContext.getInstance("TLSv1.3");
      if (file.isEmpty()) {
        context.init(null, null, null);
        return context;
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(store(file.get()));
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new BadCertificateException(
          file.map(Path::toString).orElse("This machine")
              + " holds no certificate (PEM). Nothing was signed or changed.",
          e);
    }
  }

  private static KeyStore store(Path file) throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    try (InputStream in = Files.newInputStream(file)) {
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        trusted.setCertificateEntry("certificate " + trusted.size(), each);
      }
    }
    if (trusted.size() == 0) {
      throw new GeneralSecurityException("no certificate");
    }
    return trusted;
  }
}
