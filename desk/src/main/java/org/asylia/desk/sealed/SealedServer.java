package org.asylia.desk.sealed;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.site.Binding;
import org.asylia.vault.Keyring;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.Unsealing;

/**
 * The server of a sealed node. It holds no key: only the file the custodians' passphrases open.
 * Closing it frees the port for the desk.
 */
public final class SealedServer implements AutoCloseable {
  private static final int SWEEP_SECONDS = 5;

  private final HttpServer server;
  private final ExecutorService workers;
  private final ScheduledExecutorService sweeper;
  private final ScheduledFuture<?> sweeping;
  private final CompletableFuture<Optional<Keyring>> keyring;
  private final Binding binding;

  private SealedServer(
      HttpServer server,
      ExecutorService workers,
      ScheduledExecutorService sweeper,
      ScheduledFuture<?> sweeping,
      CompletableFuture<Optional<Keyring>> keyring,
      Binding binding) {
    this.server = server;
    this.workers = workers;
    this.sweeper = sweeper;
    this.sweeping = sweeping;
    this.keyring = keyring;
    this.binding = binding;
  }

  /**
   * Opens the unseal page.
   *
   * @throws org.asylia.desk.site.PortTakenException if another program serves on the port
   */
  public static SealedServer open(Binding binding, NodeSeal seal, Unsealing unsealing)
      throws IOException {
    HttpServer server = bound(binding);
    CompletableFuture<Optional<Keyring>> keyring = new CompletableFuture<>();
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor();
    ScheduledFuture<?> sweeping =
        sweeper.scheduleAtFixedRate(
            unsealing::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    server.setExecutor(workers);
    server.createContext(
        "/",
        new SealedHandler(
            unsealing,
            seal.indexes(),
            binding.hosts(),
            Catalogue.read(),
            TemplateEngine.createPrecompiled(ContentType.Html),
            opened -> keyring.complete(Optional.of(opened))));
    server.start();
    return new SealedServer(server, workers, sweeper, sweeping, keyring, binding);
  }

  /** The address people open in their browser. */
  public URI address() {
    return binding.at(server.getAddress().getPort());
  }

  /** The same address for programs on this machine. */
  public URI loopback() {
    String scheme = binding.tls().isPresent() ? "https" : "http";
    return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Waits until enough custodians gave their passphrases; empty when waiting was given up. */
  public Optional<Keyring> await() throws InterruptedException {
    try {
      return keyring.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The unsealing failed.", e);
    }
  }

  /** Ends the waiting without the keys, as when the process is asked to stop. */
  public void giveUp() {
    keyring.complete(Optional.empty());
  }

  /** Ends the page, after the last answer was sent. */
  @Override
  public void close() {
    server.stop(1);
    sweeping.cancel(false);
    sweeper.shutdown();
    workers.shutdown();
  }

  private static HttpServer bound(Binding binding) throws IOException {
    InetSocketAddress address = new InetSocketAddress(binding.address(), binding.port());
    try {
      if (binding.tls().isEmpty()) {
        return HttpServer.create(address, 16);
      }
      HttpsServer server = HttpsServer.create(address, 16);
      server.setHttpsConfigurator(new Tls13(binding.tls().get().read().context()));
      return server;
    } catch (BindException e) {
      throw new org.asylia.desk.site.PortTakenException(binding.port(), e);
    }
  }

  /** Speaks TLS 1.3 and nothing older. */
  private static final class Tls13 extends HttpsConfigurator {
    Tls13(SSLContext context) {
      super(context);
    }

    @Override
    public void configure(HttpsParameters parameters) {
      SSLParameters chosen = getSSLContext().getDefaultSSLParameters();
      chosen.setProtocols(new String[] {"TLSv1.3"});
      parameters.setSSLParameters(chosen);
    }
  }
}
