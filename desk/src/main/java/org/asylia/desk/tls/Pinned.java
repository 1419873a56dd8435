package org.asylia.desk.tls;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Trusts exactly one certificate, whatever host it is presented for. */
public final class Pinned extends X509ExtendedTrustManager {
  private final X509Certificate known;

  private Pinned(X509Certificate known) {
    this.known = known;
  }

  /** What a client on the node's own machine connects with. */
  public static SSLContext to(TlsIdentity identity) {
    try {
      SSLContext context = SSLContext.getInstance("TLSv1.3");
      context.init(
          null, new TrustManager[] {new Pinned(identity.chain().getFirst())}, new SecureRandom());
      return context;
    } catch (GeneralSecurityException e) {
      throw new BadCertificateException("TLS 1.3 is not available here.", e);
    }
  }

  private void require(X509Certificate[] chain) throws CertificateException {
    if (chain.length == 0 || !chain[0].equals(known)) {
      throw new CertificateException("Another server answers than the node of this folder.");
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    require(chain);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    require(chain);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    require(chain);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    throw new CertificateException("Clients are not known by certificates.");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    throw new CertificateException("Clients are not known by certificates.");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw new CertificateException("Clients are not known by certificates.");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}
