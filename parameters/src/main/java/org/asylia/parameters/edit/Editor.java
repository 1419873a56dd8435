package org.asylia.parameters.edit;

import java.util.ArrayList;
import java.util.List;
import org.asylia.parameters.DmnReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes changes in a document. */
final class Editor {
  private static final String ID = "id";
  private static final String PREFIX = "asylia:";

  private final Document document;

  Editor(Document document) {
    this.document = document;
  }

  void apply(Edit edit) {
    switch (edit) {
      case Edit.Write write -> write(write);
      case Edit.Copy(String decision, int rule) -> copy(table(decision), rule(decision, rule));
      case Edit.Remove(String decision, int rule) -> {
        var gone = rule(decision, rule);
        gone.getParentNode().removeChild(gone);
      }
      case Edit.Head(String attribute, String value) ->
          root().setAttributeNS(DmnReader.ASYLIA, PREFIX + attribute, value);
      case Edit.Without(String attribute) -> root().removeAttributeNS(DmnReader.ASYLIA, attribute);
      case Edit.Title(String text) -> title(text);
      case Edit.Rename(String id) -> rename(root().getAttribute("name"), id);
    }
  }

  private void write(Edit.Write write) {
    var rule = rule(write.decision(), write.rule());
    var sheet = sheet(write.decision());
    if (write.column() < 0 || write.column() >= sheet.columns().size()) {
      throw missing("column " + (write.column() + 1), write.decision());
    }
    var kind = sheet.columns().get(write.column()).kind();
    var cell = Cells.of(rule, sheet.columns(), write.column());
    while (cell.isEmpty()) {
      Dom.added(rule, Cells.name(kind));
      cell = Cells.of(rule, sheet.columns(), write.column());
    }
    Dom.write(cell.get(), write.text());
  }

  private Sheet sheet(String decision) {
    return SetText.sheet(decision(decision), table(decision));
  }

  private Element decision(String name) {
    return Dom.children(root(), "decision").stream()
        .filter(decision -> decision.getAttribute("name").equals(name))
        .findFirst()
        .orElseThrow(() -> missing("decision", name));
  }

  private Element table(String decision) {
    return Dom.child(decision(decision), "decisionTable")
        .orElseThrow(() -> missing("table", decision));
  }

  private Element rule(String decision, int number) {
    var rules = Dom.children(table(decision), "rule");
    if (number < 1 || number > rules.size()) {
      throw missing("rule " + number, decision);
    }
    return rules.get(number - 1);
  }

  private void copy(Element table, Element rule) {
    var copy = (Element) rule.cloneNode(true);
    var old = rule.getAttribute(ID);
    var fresh = fresh(table, old);
    elements(copy).forEach(element -> replace(element, old, fresh));
    rule.getParentNode().insertBefore(copy, rule.getNextSibling());
  }

  /** An id that nothing has yet: that of the rule with the next number that is free. */
  private String fresh(Element table, String old) {
    int dot = old.lastIndexOf('.');
    var stem = dot > 0 ? old.substring(0, dot) : table.getAttribute(ID) + "_rule";
    var taken = elements(root()).stream().map(element -> element.getAttribute(ID)).toList();
    int number = Dom.children(table, "rule").size() + 1;
    while (taken.contains(stem + "." + number)) {
      number++;
    }
    return stem + "." + number;
  }

  private void title(String text) {
    Dom.child(root(), "description")
        .orElseGet(() -> {
          var made = Dom.made(root(), "description");
          root().insertBefore(made, root().getFirstChild());
          return made;
        })
        .setTextContent(text);
  }

  private void rename(String old, String fresh) {
    root().setAttribute("name", fresh);
    root().setAttribute(ID, fresh);
    var space = root().getAttribute("namespace");
    if (space.endsWith("/" + old)) {
      root().setAttribute("namespace", space.substring(0, space.length() - old.length()) + fresh);
    }
    if (!old.isEmpty()) {
      elements(root()).forEach(element -> replace(element, old, fresh));
    }
  }

  /** Puts a fresh id for an old one and for what begins with it, also where a rule quotes it. */
  private static void replace(Element element, String old, String fresh) {
    if (within(element.getAttribute(ID), old)) {
      element.setAttribute(ID, fresh + element.getAttribute(ID).substring(old.length()));
    }
    if ("annotationEntry".equals(element.getLocalName()) && within(Dom.literal(element), old)) {
      Dom.write(element, fresh + Dom.literal(element).substring(old.length()));
    }
  }

  private static boolean within(String id, String old) {
    return !old.isEmpty() && (id.equals(old) || id.startsWith(old + "."));
  }

  private static List<Element> elements(Element root) {
    var all = new ArrayList<Element>();
    all.add(root);
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        all.addAll(elements(element));
      }
    }
    return all;
  }

  private static IllegalArgumentException missing(String what, String decision) {
    return new IllegalArgumentException(
        "There is no %s in the decision %s. Nothing was changed.".formatted(what, decision));
  }

  private Element root() {
    return document.getDocumentElement();
  }
}
