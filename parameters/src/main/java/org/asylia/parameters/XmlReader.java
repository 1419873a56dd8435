package org.asylia.parameters;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into nodes: no document type, no entities of its own, nothing from outside, bounded
 * size.
 */
final class XmlReader {
  static final int MAX_BYTES = 4 << 20;
  static final int MAX_DEPTH = 32;
  static final int MAX_ELEMENTS = 100_000;

  private final Place place;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Node> roots = new ArrayList<>();
  private int elements;

  private XmlReader(Place place) {
    this.place = place;
  }

  static Node read(Place place, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw place.refuse(
          "the file has %d bytes.".formatted(bytes.length),
          "Split the set: at most %d bytes are read.".formatted(MAX_BYTES));
    }
    var text = decode(place, bytes);
    if (text.contains("<!DOCTYPE")) {
      throw place.refuse(
          "the file has a document type.", "Remove <!DOCTYPE> and write the text out.");
    }
    try {
      var reader = factory().createXMLStreamReader(new StringReader(text));
      try {
        return new XmlReader(place).document(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException broken) {
      throw new InvalidParameterSetException(
          place,
          "the file is not well-formed XML at line %d, column %d."
              .formatted(line(broken), column(broken)),
          "Close every element, quote every attribute, and save it as UTF-8.",
          broken);
    }
  }

  private static String decode(Place place, byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new InvalidParameterSetException(
          place, "the file is not UTF-8.", "Save it as UTF-8.", notUtf8);
    }
  }

  /** Reads on; the JDK's parser answers some malformed text with an unchecked exception. */
  private static int next(XMLStreamReader reader) throws XMLStreamException {
    try {
      return reader.next();
    } catch (RuntimeException confused) {
      throw new XMLStreamException("the parser gave up", reader.getLocation(), confused);
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("external parts are not read");
    });
    return factory;
  }

  private Node document(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (next(reader)) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw place.refuse(
                "the file has a document type or an entity at line %d."
                    .formatted(reader.getLocation().getLineNumber()),
                "Remove <!DOCTYPE> and write the text out.");
        default -> {}
      }
    }
    return roots.getFirst();
  }

  private void start(XMLStreamReader reader) {
    elements++;
    if (elements > MAX_ELEMENTS || open.size() >= MAX_DEPTH) {
      throw place.refuse(
          "the file has more than %d elements or is nested deeper than %d."
              .formatted(MAX_ELEMENTS, MAX_DEPTH),
          "Split the set into smaller ones.");
    }
    open.push(Open.of(reader));
  }

  private void text(XMLStreamReader reader) {
    if (!open.isEmpty()) {
      open.peek().text.append(reader.getText());
    }
  }

  private void end() {
    var node = open.pop().close();
    var parent = open.peek();
    if (parent == null) {
      roots.add(node);
    } else {
      parent.children.add(node);
    }
  }

  private static int line(XMLStreamException broken) {
    var location = broken.getLocation();
    return location == null ? 0 : location.getLineNumber();
  }

  private static int column(XMLStreamException broken) {
    var location = broken.getLocation();
    return location == null ? 0 : location.getColumnNumber();
  }

  /** An element whose end has not been read. */
  private static final class Open {
    private final String namespace;
    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Open(String namespace, String name, int line) {
      this.namespace = namespace;
      this.name = name;
      this.line = line;
    }

    static Open of(XMLStreamReader reader) {
      var uri = reader.getNamespaceURI();
      var element =
          new Open(
              uri == null ? "" : uri, reader.getLocalName(), reader.getLocation().getLineNumber());
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        var space = reader.getAttributeNamespace(i);
        var local = reader.getAttributeLocalName(i);
        element.attributes.put(
            space == null || space.isEmpty() ? local : "{" + space + "}" + local,
            reader.getAttributeValue(i));
      }
      return element;
    }

    Node close() {
      return new Node(
          namespace,
          name,
          line,
          Map.copyOf(attributes),
          List.copyOf(children),
          text.toString().strip());
    }
  }
}
