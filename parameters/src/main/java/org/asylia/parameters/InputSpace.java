package org.asylia.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * All combinations of the facts of a set, numbered from 0. Values that none of the tables tells
 * apart stand for each other, so the space is the whole one and yet small.
 */
final class InputSpace {
  private final ParameterSet set;
  private final List<CompiledTable> tables;
  private final List<int[]> representatives = new ArrayList<>();
  private final List<List<String>> members = new ArrayList<>();
  private final int[] strides;
  private final long size;

  InputSpace(ParameterSet set, List<CompiledTable> tables) {
    this.set = set;
    this.tables = tables;
    strides = new int[set.inputs().size()];
    long points = 1;
    for (int input = 0; input < strides.length; input++) {
      group(input);
      strides[input] = (int) Math.min(points, Integer.MAX_VALUE);
      points = Math.min(points * representatives.get(input).length, Long.MAX_VALUE / 1_000_000);
    }
    size = points;
  }

  private void group(int input) {
    var axis = set.layout().axis(input);
    var groups = new LinkedHashMap<List<Long>, Integer>();
    var texts = new ArrayList<String>();
    for (int region = 0; region < axis.size(); region++) {
      var fingerprint = fingerprint(input, region);
      var text = "," + axis.representative(region).text() + ",";
      if (groups.putIfAbsent(fingerprint, region) == null) {
        texts.add(text);
      } else {
        int group = new ArrayList<>(groups.keySet()).indexOf(fingerprint);
        texts.set(group, texts.get(group) + text);
      }
    }
    representatives.add(groups.values().stream().mapToInt(Integer::intValue).toArray());
    members.add(texts);
  }

  private List<Long> fingerprint(int input, int region) {
    var bits = new ArrayList<Long>();
    for (var table : tables) {
      for (int column = 0; column < table.columnSlots.length; column++) {
        if (table.columnSlots[column] == input) {
          for (int word = 0; word < table.words; word++) {
            bits.add(table.bits(column, region, word));
          }
        }
      }
    }
    return bits;
  }

  long size() {
    return size;
  }

  int stride(int input) {
    return strides[input];
  }

  int values(int input) {
    return representatives.get(input).length;
  }

  /**
   * Returns which of an input's values stands for this code, or -1 if the input does not know it.
   */
  int standsFor(int input, String code) {
    var texts = members.get(input);
    for (int value = 0; value < texts.size(); value++) {
      if (texts.get(value).contains("," + code + ",")) {
        return value;
      }
    }
    return -1;
  }

  void decode(int point, int[] regions) {
    for (int input = 0; input < regions.length; input++) {
      var values = representatives.get(input);
      regions[input] = values[point / strides[input] % values.length];
    }
  }

  String describe(int[] regions) {
    var text = new ArrayList<String>();
    for (int input = 0; input < regions.length; input++) {
      text.add(
          set.inputs().get(input).name()
              + "="
              + set.layout().axis(input).representative(regions[input]).text());
    }
    return String.join(", ", text);
  }
}
