package org.asylia.desk.site;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.asylia.desk.office.Office;
import org.asylia.desk.people.Roster;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** A running desk; closing it stops the server. Safe for use by many threads. */
public final class DeskServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final CountDownLatch closed;
  private final URI address;

  private DeskServer(ConfigurableApplicationContext context, CountDownLatch closed, URI address) {
    this.context = context;
    this.closed = closed;
    this.address = address;
  }

  /**
   * Starts a desk and returns when it accepts connections.
   *
   * @param settings what to serve
   * @param more further configuration classes, for example rooms that contribute pages
   * @throws PortTakenException if another program serves on the port
   */
  public static DeskServer start(DeskSettings settings, Class<?>... more) {
    return start(settings, Binding.loopback(settings.port()), more);
  }

  /** Starts a desk that listens where it is told, over TLS 1.3 where there is a certificate. */
  public static DeskServer start(DeskSettings settings, Binding binding, Class<?>... more) {
    CountDownLatch closed = new CountDownLatch(1);
    ConfigurableApplicationContext context = started(settings, binding, closed, more);
    var server = ((ServletWebServerApplicationContext) context).getWebServer();
    int port = server == null ? settings.port() : server.getPort();
    return new DeskServer(context, closed, binding.at(port));
  }

  private static ConfigurableApplicationContext started(
      DeskSettings settings, Binding binding, CountDownLatch closed, Class<?>... more) {
    try {
      return new SpringApplicationBuilder(DeskApplication.class)
          .sources(more)
          .bannerMode(Banner.Mode.OFF)
          .logStartupInfo(false)
          .properties(properties(settings))
          .initializers(fresh -> register((GenericApplicationContext) fresh, settings))
          .listeners(event -> countDownWhenClosed(event, closed))
          .run(binding.arguments());
    } catch (PortInUseException e) {
      throw new PortTakenException(e.getPort(), e);
    }
  }

  private static Map<String, Object> properties(DeskSettings settings) {
    return Map.of(
        "server.port",
        settings.port(),
        "server.servlet.session.cookie.name",
        settings.reach().cookie("asylia"),
        "server.servlet.session.cookie.secure",
        settings.reach().tls());
  }

  private static void register(GenericApplicationContext context, DeskSettings settings) {
    context.registerBean(DeskSettings.class, () -> settings);
    context.registerBean(Roster.class, settings::roster);
    context.registerBean(Office.class, settings::office);
  }

  private static void countDownWhenClosed(Object event, CountDownLatch closed) {
    if (event instanceof ContextClosedEvent) {
      closed.countDown();
    }
  }

  /** The address people open in their browser. */
  public URI address() {
    return address;
  }

  /** The paths of every template-backed controller, for tests that visit each. */
  public <T> List<T> beans(Class<T> type) {
    return List.copyOf(context.getBeansOfType(type).values());
  }

  /** Waits until the desk is stopped, for example by Ctrl-C. */
  public void awaitStop() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() {
    context.close();
  }
}
