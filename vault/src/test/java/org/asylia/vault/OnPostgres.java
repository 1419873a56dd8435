package org.asylia.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;
import org.asylia.vault.server.PostgresServer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test class a {@link Workshop} of its own on the one server of this test run. */
final class OnPostgres implements ParameterResolver {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(OnPostgres.class);

  record Shared(Path folder, PostgresServer server) implements AutoCloseable {
    static Shared start() {
      try {
        Path folder = Files.createTempDirectory("asylia-test");
        return new Shared(
            folder, PostgresServer.open(folder, PostgresServer.defaultCache(), new SecureRandom()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Workshop fresh() {
      String name = "t" + UUID.randomUUID().toString().replace("-", "");
      return new Workshop(server.database(name));
    }

    /** A database with empty tables. */
    Database empty() {
      return Database.open(server.database("t" + UUID.randomUUID().toString().replace("-", "")));
    }

    @Override
    public void close() throws IOException {
      server.close();
      TempFolders.delete(folder);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Workshop.class || type == Shared.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store root = context.getRoot().getStore(HERE);
    Shared shared = root.computeIfAbsent("server", key -> Shared.start(), Shared.class);
    if (parameter.getParameter().getType() == Shared.class) {
      return shared;
    }
    return root.computeIfAbsent(
        context.getRequiredTestClass(), type -> shared.fresh(), Workshop.class);
  }
}
