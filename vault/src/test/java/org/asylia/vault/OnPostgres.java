package org.asylia.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.vault.server.DatabaseAccess;
import org.asylia.vault.server.PostgresServer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class a {@link Workshop} of its own, or as many as it wants, on the one server of
 * this test run. What a class opened is closed after it: the server takes sixty connections. Where
 * many short runs follow each other, as in mutation testing, {@link SharedServer} keeps one server
 * for all of them.
 */
final class OnPostgres implements ParameterResolver {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(OnPostgres.class);

  /** The server of this test run. */
  private record Server(Path folder, PostgresServer server) implements AutoCloseable {
    static Server start() {
      try {
        Optional<Path> shared = SharedServer.folder();
        Path folder = shared.isPresent() ? shared.get() : Files.createTempDirectory("asylia-test");
        return new Server(
            folder, PostgresServer.open(folder, PostgresServer.defaultCache(), new SecureRandom()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
      if (SharedServer.folder().isEmpty()) {
        TempFolders.delete(folder);
      }
    }
  }

  /** The server as one test class sees it. */
  record Shared(PostgresServer server, List<Runnable> closers) implements AutoCloseable {

    Workshop fresh() {
      Workshop shop = new Workshop(database());
      closers.add(shop::close);
      return shop;
    }

    /** A database with empty tables. */
    Database empty() {
      Database database = Database.open(database());
      closers.add(database::close);
      return database;
    }

    private DatabaseAccess database() {
      DatabaseAccess made = server.database("t" + UUID.randomUUID().toString().replace("-", ""));
      if (SharedServer.folder().isPresent()) {
        closers.add(() -> SharedServer.drop(server, made));
      }
      return made;
    }

    /** Closes what was opened last first: a database is dropped when nobody uses it any more. */
    @Override
    public void close() {
      closers.reversed().forEach(Runnable::run);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Workshop.class || type == Shared.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Server server =
        context
            .getRoot()
            .getStore(HERE)
            .computeIfAbsent("server", key -> Server.start(), Server.class);
    ExtensionContext.Store ofClass = context.getStore(HERE);
    Class<?> test = context.getRequiredTestClass();
    Shared shared =
        ofClass.computeIfAbsent(
            test.getName(), key -> new Shared(server.server(), new ArrayList<>()), Shared.class);
    if (parameter.getParameter().getType() == Shared.class) {
      return shared;
    }
    return ofClass.computeIfAbsent(test, type -> shared.fresh(), Workshop.class);
  }
}
