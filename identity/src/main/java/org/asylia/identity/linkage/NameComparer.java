package org.asylia.identity.linkage;

import java.util.ArrayList;
import java.util.List;
import org.asylia.identity.name.KoreanName;
import org.asylia.identity.name.NameModel;

/** Compares Korean names in any script, in steps of their log-likelihood ratio. */
final class NameComparer implements FieldComparer {
  private static final double[] STEPS = {11, 9, 7.5, 6, 4.5, 3, 1, -1, -4};

  private final NameModel model;
  private final List<KoreanName> names = new ArrayList<>();

  NameComparer(List<String> written, NameModel model) {
    this.model = model;
    written.forEach(each -> names.add(model.nameOf(each)));
  }

  @Override
  public List<String> levels() {
    List<String> levels = new ArrayList<>();
    for (double step : STEPS) {
      levels.add("ratio-from-" + step);
    }
    levels.add("different");
    return List.copyOf(levels);
  }

  @Override
  public int level(int one, int other) {
    double ratio = model.quickRatio(names.get(one), names.get(other));
    int level = 0;
    while (level < STEPS.length && ratio < STEPS[level]) {
      level++;
    }
    return level;
  }
}
