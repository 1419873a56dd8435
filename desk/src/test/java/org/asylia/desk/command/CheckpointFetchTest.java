package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.asylia.desk.tls.SelfSigned;
import org.asylia.desk.tls.TlsFolder;
import org.asylia.desk.tls.TlsIdentity;
import org.asylia.vault.VaultException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a witness does with a log that is not what it should be. */
class CheckpointFetchTest {
  private final AtomicInteger asked = new AtomicInteger();
  private Optional<HttpServer> server = Optional.empty();

  @TempDir Path folder;

  @AfterEach
  void stop() {
    server.ifPresent(each -> each.stop(0));
  }

  private String serving(HttpServer made, String scheme, int status, int bytes) {
    server = Optional.of(made);
    made.createContext(
        "/",
        at -> {
          asked.incrementAndGet();
          at.getResponseHeaders().set("Location", "/elsewhere");
          at.sendResponseHeaders(status, bytes == 0 ? -1 : bytes);
          at.getResponseBody().write(new byte[bytes]);
          at.close();
        });
    made.start();
    return scheme + "://127.0.0.1:" + made.getAddress().getPort() + "/";
  }

  private static InetSocketAddress here() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  @Test
  void a_redirect_is_not_followed() throws IOException {
    String address = serving(HttpServer.create(here(), 0), "http", 302, 0);
    assertThatThrownBy(() -> new CheckpointFetch(Optional.empty()).since(address, 0))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("answered 302")
        .hasMessageContaining("Nothing was signed");
    assertThat(asked).hasValue(1);
  }

  @Test
  void more_than_a_checkpoint_can_have_is_refused() throws IOException {
    String address = serving(HttpServer.create(here(), 0), "http", 200, (1 << 20) + 1);
    assertThatThrownBy(() -> new CheckpointFetch(Optional.empty()).since(address, 0))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("too long");
  }

  @Test
  void a_log_whose_certificate_is_not_believed_is_asked_nothing() throws IOException {
    String address = serving(tls(), "https", 200, 10);
    for (Optional<Path> believed : List.of(Optional.<Path>empty(), Optional.of(another()))) {
      assertThatThrownBy(() -> new CheckpointFetch(believed).since(address, 0))
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("could not be reached (SSLHandshakeException)");
    }
    assertThat(asked).hasValue(0);
  }

  private HttpsServer tls() throws IOException {
    HttpsServer made = HttpsServer.create(here(), 0);
    made.setHttpsConfigurator(new HttpsConfigurator(own().context()));
    return made;
  }

  private Path another() {
    new TlsFolder(folder).write(own());
    return new TlsFolder(folder).certificate();
  }

  private static TlsIdentity own() {
    return SelfSigned.make(List.of("localhost"), 10, Instant.now(), new SecureRandom());
  }
}
