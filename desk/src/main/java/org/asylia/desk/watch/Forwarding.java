package org.asylia.desk.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the security log on to another machine: syslog (RFC 5424) over TLS (RFC 5425), to a server
 * whose certificate and name are checked. Lines wait while the other machine is away; beyond {@link
 * #WAITING} the newest are left to the file alone. What is on its way when the line breaks may be
 * lost there, so the file stays the whole log.
 */
public final class Forwarding implements Sink, AutoCloseable {
  /** How many lines wait while the other machine is away. */
  public static final int WAITING = 10_000;

  private static final Logger LOG = LoggerFactory.getLogger(Forwarding.class);

  /** Facility 10, security and authorisation; severity 5, notice: 10 × 8 + 5. */
  private static final int PRIORITY = 85;

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final String host;
  private final int port;
  private final SSLContext trust;
  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Thread sender =
      Thread.ofPlatform().daemon().name("security log").unstarted(this::send);
  private final AtomicBoolean full = new AtomicBoolean();
  private volatile boolean open = true;

  private Forwarding(String host, int port, SSLContext trust) {
    this.host = host;
    this.port = port;
    this.trust = trust;
  }

  /**
   * Begins to send.
   *
   * @param trust which certificates are believed
   */
  public static Forwarding to(String host, int port, SSLContext trust) {
    Forwarding forwarding = new Forwarding(host, port, trust);
    forwarding.sender.start();
    return forwarding;
  }

  @Override
  public void take(String line) {
    if (!waiting.offer(line) && !full.getAndSet(true)) {
      LOG.warn("The security log is not taken by the other machine; lines stand in the file only.");
    }
  }

  /** A line as a message of RFC 5424, framed by its length as RFC 5425 asks. */
  static byte[] framed(String line) {
    String at = line.replaceFirst(".*?\"at\":\"([^\"]*)\".*", "$1");
    byte[] message =
        "<%d>1 %s - asylia - - - %s".formatted(PRIORITY, at, line).getBytes(StandardCharsets.UTF_8);
    byte[] length = (message.length + " ").getBytes(StandardCharsets.US_ASCII);
    byte[] framed = new byte[length.length + message.length];
    System.arraycopy(length, 0, framed, 0, length.length);
    System.arraycopy(message, 0, framed, length.length, message.length);
    return framed;
  }

  private void send() {
    Optional<String> next = Optional.empty();
    while (open) {
      try (SSLSocket socket = connected();
          OutputStream out = socket.getOutputStream()) {
        full.set(false);
        while (open) {
          if (next.isEmpty()) {
            next = Optional.ofNullable(waiting.poll(1, TimeUnit.SECONDS));
          }
          if (next.isPresent()) {
            out.write(framed(next.get()));
            out.flush();
            next = Optional.empty();
          }
        }
      } catch (IOException e) {
        LOG.warn("The machine that takes the security log is away ({}).", e.getClass().getName());
        rest();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private SSLSocket connected() throws IOException {
    SSLSocket socket = (SSLSocket) trust.getSocketFactory().createSocket(host, port);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the name must be in the certificate
    parameters.setProtocols(new String[] {"TLSv1.3"});
    socket.setSSLParameters(parameters);
    try {
      socket.startHandshake();
    } catch (IOException e) {
      socket.close();
      throw e;
    }
    return socket;
  }

  private void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      open = false;
    }
  }

  /** Stops sending. */
  @Override
  public void close() {
    open = false;
    sender.interrupt();
  }
}
