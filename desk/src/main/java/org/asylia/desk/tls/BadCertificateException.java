package org.asylia.desk.tls;

/** A certificate cannot be used or made; the message says why and what to do. */
public final class BadCertificateException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  BadCertificateException(String message) {
    super(message);
  }

  BadCertificateException(String message, Throwable cause) {
    super(message, cause);
  }
}
