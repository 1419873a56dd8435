package org.asylia.desk.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.asylia.desk.tls.SelfSigned;
import org.asylia.desk.tls.TlsFolder;
import org.asylia.desk.tls.TlsIdentity;
import org.asylia.desk.tls.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The security log on its way to another machine, which is here and speaks TLS. */
class ForwardingTest {
  private static final String LINE =
      "{\"at\":\"2026-11-22T08:00:00.5Z\",\"event\":\"sign-in\",\"outcome\":\"refused\"}";
  private static final String MESSAGE = "<85>1 2026-11-22T08:00:00.5Z - asylia - - - " + LINE;

  @TempDir Path folder;

  /** A machine that takes one connection, and what it read there or why it did not. */
  private static CompletableFuture<String> taking(SSLServerSocket server, int bytes) {
    CompletableFuture<String> read = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(() -> {
          try (SSLSocket socket = (SSLSocket) server.accept();
              InputStream in = socket.getInputStream()) {
            socket.setSoTimeout(30_000);
            read.complete(new String(in.readNBytes(bytes), StandardCharsets.UTF_8));
          } catch (IOException e) {
            read.completeExceptionally(e);
          }
        });
    return read;
  }

  private static SSLServerSocket listening(TlsIdentity identity) throws IOException {
    return listening(identity, new byte[] {127, 0, 0, 1});
  }

  private static SSLServerSocket listening(TlsIdentity identity, byte[] address)
      throws IOException {
    return (SSLServerSocket)
        identity
            .context()
            .getServerSocketFactory()
            .createServerSocket(0, 1, InetAddress.getByAddress(address));
  }

  private Optional<Path> certificate(TlsIdentity identity) {
    new TlsFolder(folder).write(identity);
    return Optional.of(new TlsFolder(folder).certificate());
  }

  private static TlsIdentity named(String host) {
    return SelfSigned.make(List.of(host), 10, Instant.now(), new SecureRandom());
  }

  @Test
  void each_line_arrives_as_a_message_framed_by_its_length() throws Exception {
    TlsIdentity machine = named("localhost");
    String framed = MESSAGE.length() + " " + MESSAGE;
    try (SSLServerSocket server = listening(machine);
        Forwarding forwarding =
            Forwarding.to("localhost", server.getLocalPort(), Trust.in(certificate(machine)))) {
      CompletableFuture<String> read = taking(server, 2 * framed.length());
      forwarding.take(LINE);
      forwarding.take(LINE);
      assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo(framed + framed);
    }
  }

  @Test
  void a_machine_with_a_certificate_of_its_own_making_is_told_nothing() throws Exception {
    Optional<Path> other = certificate(named("localhost"));
    try (SSLServerSocket server = listening(named("localhost"))) {
      assertThat(told("localhost", server, other)).isEmpty();
      assertThat(told("localhost", server, Optional.empty())).isEmpty();
    }
  }

  @Test
  void a_machine_of_another_name_is_told_nothing() throws Exception {
    TlsIdentity machine = named("logs.example"); // and this machine's usual names
    try (SSLServerSocket server = listening(machine, new byte[] {127, 0, 0, 2})) {
      assertThat(told("127.0.0.2", server, certificate(machine))).isEmpty();
    }
  }

  /** What a machine hears before the line is cut. */
  private static String told(String host, SSLServerSocket server, Optional<Path> trusted)
      throws Exception {
    CompletableFuture<String> read = taking(server, 1);
    try (Forwarding forwarding = Forwarding.to(host, server.getLocalPort(), Trust.in(trusted))) {
      forwarding.take(LINE);
      return read.exceptionally(fault -> fault instanceof IOException ? "" : fault.toString())
          .get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void while_the_machine_is_away_work_goes_on_and_the_file_has_every_line() throws Exception {
    int closed;
    try (SSLServerSocket server = listening(named("localhost"))) {
      closed = server.getLocalPort();
    }
    LogFile file = new LogFile(folder);
    try (Forwarding forwarding = Forwarding.to("localhost", closed, Trust.in(Optional.empty()))) {
      Sink both = file.and(forwarding);
      for (int i = 0; i < Forwarding.WAITING + 50; i++) {
        both.take(LINE);
      }
    }
    assertThat(Files.readAllLines(folder.resolve(LogFile.NAME)))
        .hasSize(Forwarding.WAITING + 50)
        .containsOnly(LINE);
  }
}
