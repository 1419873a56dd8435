package org.asylia.parameters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element of an XML document. Attributes without a namespace are keyed by local name, others by
 * {@code {namespace}name}; {@code text} is the element's own text, trimmed.
 */
record Node(
    String namespace,
    String name,
    int line,
    Map<String, String> attributes,
    List<Node> children,
    String text) {

  /** Returns the DMN children of this name, in order. */
  Stream<Node> all(String childName) {
    return children.stream().filter(Node::isDmn).filter(child -> child.name.equals(childName));
  }

  Optional<Node> first(String childName) {
    return all(childName).findFirst();
  }

  /** Returns an attribute, or the empty string. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** Returns the text of the first {@code <text>} below this element, or the empty string. */
  String literal() {
    return first("text").map(Node::text).orElse("");
  }

  boolean isDmn() {
    return namespace.equals(DmnReader.NAMESPACE);
  }
}
