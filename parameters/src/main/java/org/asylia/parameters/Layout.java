package org.asylia.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where each fact and each output of a set lies in the array of regions, and how its values are
 * cut.
 */
final class Layout {
  private final Map<String, Integer> slots = new LinkedHashMap<>();
  private final List<Axis> axes = new ArrayList<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final Map<String, Set<Value>> constants;

  Layout(List<FactInput> inputs, List<Decision> decisions) {
    constants = constants(decisions);
    for (var input : inputs) {
      add(input.name(), input.type());
    }
    for (var decision : decisions) {
      for (int i = 0; i < decision.outputs().size(); i++) {
        add(decision.slotName(i), decision.outputs().get(i).type());
      }
    }
  }

  /** Returns the constants that tests compare a fact or an output with. */
  Set<Value> constants(String name) {
    return constants.getOrDefault(name, Set.of());
  }

  private Map<String, Set<Value>> constants(List<Decision> decisions) {
    var constants = new LinkedHashMap<String, Set<Value>>();
    for (var decision : decisions) {
      used.addAll(decision.columns());
      for (var rule : decision.rules()) {
        for (int c = 0; c < decision.columns().size(); c++) {
          var known =
              constants.computeIfAbsent(decision.columns().get(c), _ -> new LinkedHashSet<>());
          rule.tests().get(c).constants().forEach(known::add);
        }
        for (int o = 0; o < decision.outputs().size(); o++) {
          if (decision.outputs().get(o).type() instanceof ValueType.Text) {
            constants
                .computeIfAbsent(decision.slotName(o), _ -> new LinkedHashSet<>())
                .add(rule.outputs().get(o));
          }
        }
      }
    }
    return constants;
  }

  private void add(String name, ValueType type) {
    slots.put(name, axes.size());
    axes.add(Axis.of(type, constants(name)));
  }

  int size() {
    return axes.size();
  }

  int slot(String name) {
    var slot = slots.get(name);
    if (slot == null) {
      throw new IllegalArgumentException("There is no " + name + ". Write one of " + slots + ".");
    }
    return slot;
  }

  Axis axis(int slot) {
    return axes.get(slot);
  }

  /** Returns whether some table takes this fact or output as a column. */
  boolean feeds(String name) {
    return used.contains(name);
  }
}
