package org.asylia.parameters.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.parameters.DmnReader;
import org.w3c.dom.Element;

/** Finds elements of DMN by their names. */
final class Dom {
  private Dom() {}

  static List<Element> children(Element parent, String name) {
    var found = new ArrayList<Element>();
    var all = parent.getChildNodes();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element
          && name.equals(element.getLocalName())
          && DmnReader.NAMESPACE.equals(element.getNamespaceURI())) {
        found.add(element);
      }
    }
    return found;
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  static String text(Element element) {
    return element.getTextContent().strip();
  }

  /** The text of an expression, which stands in an element of its own. */
  static String literal(Element expression) {
    return child(expression, "text").map(Dom::text).orElse("");
  }

  static void write(Element expression, String text) {
    child(expression, "text").orElseGet(() -> added(expression, "text")).setTextContent(text);
  }

  static Element added(Element parent, String name) {
    return (Element) parent.appendChild(made(parent, name));
  }

  static Element made(Element near, String name) {
    return near.getOwnerDocument()
        .createElementNS(DmnReader.NAMESPACE, prefix(near.getPrefix()) + name);
  }

  private static String prefix(@org.jspecify.annotations.Nullable String own) {
    return own == null ? "" : own + ":";
  }
}
