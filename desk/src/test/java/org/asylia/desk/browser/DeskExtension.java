package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link BrowserDesk} of the run, and fails a test during which a request left
 * the machine or the browser complained.
 */
public final class DeskExtension implements ParameterResolver, AfterEachCallback {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == BrowserDesk.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return desk(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(desk(context).complaints()).isEmpty();
  }

  private static BrowserDesk desk(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(DeskExtension.class))
        .computeIfAbsent(BrowserDesk.class, key -> new BrowserDesk(), BrowserDesk.class);
  }
}
