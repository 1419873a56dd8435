package org.asylia.vault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import org.asylia.vault.server.DatabaseAccess;

/**
 * A JDBC driver over the real one. Every call that may fail is a step; at the step it was told of,
 * the fault happens: before the call, after it, or to the server's process while it runs.
 */
final class FaultyDriver implements Driver, AutoCloseable {
  private static final String PREFIX = "jdbc:faulty:";
  private static final List<String> NO_STEPS = List.of("unwrap", "isWrapperFor", "isClosed");
  private static final List<Class<?>> WATCHED =
      List.of(
          Connection.class, PreparedStatement.class, Statement.class, ResultSet.class, Array.class);

  private final Faults faults;

  FaultyDriver(Faults faults) throws SQLException {
    this.faults = faults;
    DriverManager.registerDriver(this);
  }

  /** The same database by way of this driver. */
  static DatabaseAccess through(DatabaseAccess access) {
    String url = PREFIX + access.url().substring("jdbc:".length());
    return new DatabaseAccess(url, access.login(), access.owner());
  }

  @Override
  public Connection connect(String url, Properties info) throws SQLException {
    Connection real = DriverManager.getConnection("jdbc:" + url.substring(PREFIX.length()), info);
    return (Connection) watched(real, real);
  }

  private Object watched(Object real, Connection connection) {
    Class<?>[] seen =
        WATCHED.stream().filter(type -> type.isInstance(real)).toArray(Class<?>[]::new);
    if (seen.length == 0) {
      return real;
    }
    return Proxy.newProxyInstance(
        FaultyDriver.class.getClassLoader(),
        seen,
        (proxy, method, arguments) -> call(real, connection, method, arguments));
  }

  private Object call(Object real, Connection connection, Method method, Object[] arguments)
      throws Throwable {
    boolean step =
        List.of(method.getExceptionTypes()).contains(SQLException.class)
            && !NO_STEPS.contains(method.getName());
    if (step) {
      faults.before(method.getName(), connection);
    }
    try {
      Object result = method.invoke(real, arguments);
      if (step) {
        faults.after(connection);
      }
      return result == null || method.getReturnType().isPrimitive()
          ? result
          : watched(result, connection);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public boolean acceptsURL(String url) {
    return url.startsWith(PREFIX);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("faulty");
  }

  @Override
  public void close() throws SQLException {
    DriverManager.deregisterDriver(this);
  }
}
