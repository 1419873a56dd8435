package org.asylia.parameters.edit;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Finds the cell of a rule for a column, which the file keeps by kind. */
final class Cells {
  private Cells() {}

  static Optional<Element> of(Element rule, List<Sheet.Column> columns, int column) {
    var kind = columns.get(column).kind();
    int before = (int) columns.stream().limit(column).filter(c -> c.kind() == kind).count();
    return Dom.children(rule, name(kind)).stream().skip(before).findFirst();
  }

  static String name(Sheet.Kind kind) {
    return switch (kind) {
      case INPUT -> "inputEntry";
      case OUTPUT -> "outputEntry";
      case ANNOTATION -> "annotationEntry";
    };
  }
}
