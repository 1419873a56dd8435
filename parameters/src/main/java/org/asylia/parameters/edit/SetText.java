package org.asylia.parameters.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.asylia.parameters.DmnReader;
import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.Place;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The text of a DMN file, whose cells can be read and written although the set cannot be used yet.
 * Everything that is not changed stays, drawing and unknown elements too. Not safe for use by
 * several threads.
 */
public final class SetText {
  private final String file;
  private final Document document;

  private SetText(String file, Document document) {
    this.file = file;
    this.document = document;
  }

  /**
   * Takes a file in.
   *
   * @param file the name to use in messages
   * @throws InvalidParameterSetException where it is not well-formed XML in UTF-8 without a
   *     document type, or beyond the limits
   */
  public static SetText of(String file, byte[] bytes) {
    DmnReader.checkText(file, bytes);
    try {
      return new SetText(file, builder().parse(new ByteArrayInputStream(bytes)));
    } catch (SAXException | IOException broken) {
      throw new InvalidParameterSetException(
          Place.file(file),
          "the file is not well-formed XML.",
          "Close every element, quote every attribute, and save it as UTF-8.",
          broken);
    }
  }

  private static DocumentBuilder builder() {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Quiet());
      return builder;
    } catch (ParserConfigurationException unable) {
      throw new IllegalStateException("Every JDK reads XML without document types.", unable);
    }
  }

  /** Returns the set's id; empty where it has none. */
  public String id() {
    return root().getAttribute("name");
  }

  /** Returns the set's title; empty where it has none. */
  public String title() {
    return Dom.child(root(), "description").map(Dom::text).orElse("");
  }

  /** Returns an attribute of the set's own namespace; empty where it is not there. */
  public String head(String attribute) {
    return root().getAttributeNS(DmnReader.ASYLIA, attribute);
  }

  /** Returns all decision tables, in the order of the file. */
  public List<Sheet> sheets() {
    var sheets = new ArrayList<Sheet>();
    for (var decision : Dom.children(root(), "decision")) {
      Dom.child(decision, "decisionTable").ifPresent(table -> sheets.add(sheet(decision, table)));
    }
    return sheets;
  }

  static Sheet sheet(Element decision, Element table) {
    var columns = new ArrayList<Sheet.Column>();
    for (var input : Dom.children(table, "input")) {
      var expression = Dom.child(input, "inputExpression").map(Dom::literal);
      columns.add(new Sheet.Column(Sheet.Kind.INPUT, expression.orElse("")));
    }
    for (var output : Dom.children(table, "output")) {
      columns.add(new Sheet.Column(Sheet.Kind.OUTPUT, output.getAttribute("name")));
    }
    for (var annotation : Dom.children(table, "annotation")) {
      columns.add(new Sheet.Column(Sheet.Kind.ANNOTATION, annotation.getAttribute("name")));
    }
    var rules = Dom.children(table, "rule");
    return new Sheet(
        decision.getAttribute("name"),
        Dom.child(decision, "description")
            .map(Dom::text)
            .orElseGet(() -> decision.getAttribute("name").replace('_', ' ')),
        columns,
        IntStream.range(0, rules.size())
            .mapToObj(i -> line(i + 1, rules.get(i), columns))
            .toList());
  }

  private static Sheet.Line line(int number, Element rule, List<Sheet.Column> columns) {
    var cells = new ArrayList<Sheet.Cell>();
    for (int column = 0; column < columns.size(); column++) {
      cells.add(
          Cells.of(rule, columns, column)
              .map(entry -> new Sheet.Cell(entry.getAttribute("id"), Dom.literal(entry)))
              .orElseGet(() -> new Sheet.Cell("", "")));
    }
    return new Sheet.Line(number, rule.getAttribute("id"), cells);
  }

  /**
   * Returns the file with changes made, one after the other.
   *
   * @throws IllegalArgumentException where a change names a table, rule or column that is not there
   */
  public byte[] with(List<? extends Edit> edits) {
    var changed = new SetText(file, (Document) document.cloneNode(true));
    var editor = new Editor(changed.document);
    edits.forEach(editor::apply);
    return changed.bytes();
  }

  private byte[] bytes() {
    try {
      document.setXmlStandalone(true);
      var factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var out = new ByteArrayOutputStream();
      factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException unable) {
      throw new IllegalStateException("A file that was read cannot be written.", unable);
    }
  }

  private Element root() {
    return document.getDocumentElement();
  }
}
