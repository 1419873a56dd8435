package org.asylia.estimation.disclosure;

import java.util.Arrays;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Somebody who knows that counts are not below nought and has every figure that is shown. */
final class Reader {
  private final Counts counts;

  Reader(Counts counts) {
    this.counts = counts;
  }

  /** How far apart the least and the greatest value lie that a hidden figure can have. */
  double width(boolean[] shown, int figure) {
    Optimisation.Result most = model(shown, figure).maximise();
    if (!most.getState().isOptimal()) {
      return Double.POSITIVE_INFINITY;
    }
    return most.getValue() - model(shown, figure).minimise().getValue();
  }

  /** What is known of the hidden cells, with that figure as what is asked for. */
  private ExpressionsBasedModel model(boolean[] shown, int figure) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Variable[] cells = new Variable[counts.cells()];
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = model.newVariable("c" + cell).lower(0);
      if (shown[cell]) {
        cells[cell].level(counts.value(cell));
      }
    }
    for (int cell : counts.members(figure)) {
      cells[cell].weight(1);
    }
    for (int sum = counts.cells(); sum < counts.figures(); sum++) {
      boolean open = Arrays.stream(counts.members(sum)).anyMatch(cell -> !shown[cell]);
      if (shown[sum] && open) {
        Expression known = model.newExpression("s" + sum).level(counts.value(sum));
        for (int cell : counts.members(sum)) {
          known.set(cells[cell], 1);
        }
      }
    }
    return model;
  }
}
