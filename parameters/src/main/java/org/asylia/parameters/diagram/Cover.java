package org.asylia.parameters.diagram;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says a condition in few blocks. A block allows each variable some values; the blocks together are
 * exactly the condition, none can be widened, and none is superfluous.
 */
public final class Cover {
  private final Diagrams diagrams;
  private final int condition;
  private final int wide;
  private final Shape shape;

  private Cover(Diagrams diagrams, int condition, int wide) {
    this.diagrams = diagrams;
    this.condition = condition;
    this.wide = wide;
    shape = new Shape(diagrams);
  }

  /**
   * A block of combinations.
   *
   * @param allowed for each variable its values; all of them where the variable does not matter
   * @param function the condition that a combination lies in it
   */
  public record Block(List<BitSet> allowed, int function) {
    /** Copies the list. */
    public Block {
      allowed = List.copyOf(allowed);
    }
  }

  /** Returns blocks that together are exactly the condition, the largest first. */
  public static List<Block> of(Diagrams diagrams, int condition) {
    return of(diagrams, condition, condition);
  }

  /**
   * Returns blocks that together hold the condition and stay within {@code wide}, the largest
   * first: what lies between the two may be said or left out, whichever is shorter.
   */
  public static List<Block> of(Diagrams diagrams, int condition, int wide) {
    return new Cover(diagrams, condition, wide).blocks();
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    int left = condition;
    while (left != Diagrams.NEVER) {
      int uncovered = left;
      var seed = seed(uncovered);
      var best =
          orders(seed).stream()
              .map(order -> widen(seed, order))
              .max(Comparator.comparing(block -> weight(block, uncovered)))
              .orElseThrow();
      blocks.add(best);
      left = diagrams.minus(left, best.function());
    }
    return irredundant(blocks);
  }

  private BigInteger weight(Block block, int uncovered) {
    return shape.count(diagrams.and(block.function(), uncovered));
  }

  private int[] seed(int uncovered) {
    var smallest = Implicants.smallest(diagrams, uncovered).orElseThrow();
    return Arrays.stream(smallest).map(value -> Math.max(0, value)).toArray();
  }

  /** Orders in which to try to free the variables: forwards, backwards, and turned. */
  private List<List<Integer>> orders(int[] seed) {
    var forwards = IntStream.range(0, seed.length).boxed().toList();
    var orders = new ArrayList<List<Integer>>();
    for (int turn = 0; turn < seed.length; turn++) {
      var turned = new ArrayList<Integer>(forwards.subList(turn, seed.length));
      turned.addAll(forwards.subList(0, turn));
      orders.add(turned);
      orders.add(turned.reversed());
    }
    return orders;
  }

  /** Allows first whole variables and then single values, as long as the condition still holds. */
  private Block widen(int[] seed, List<Integer> order) {
    var allowed = new ArrayList<BitSet>();
    for (int value : seed) {
      var one = new BitSet();
      one.set(value);
      allowed.add(one);
    }
    for (int variable : order) {
      var all = new BitSet();
      all.set(0, diagrams.size(variable));
      replaceIfSound(allowed, variable, all);
    }
    for (int variable : order) {
      for (int value = 0; value < diagrams.size(variable); value++) {
        var more = (BitSet) allowed.get(variable).clone();
        more.set(value);
        replaceIfSound(allowed, variable, more);
      }
    }
    return new Block(allowed, function(allowed));
  }

  private void replaceIfSound(List<BitSet> allowed, int variable, BitSet wider) {
    var before = allowed.get(variable);
    if (!before.equals(wider)) {
      allowed.set(variable, wider);
      if (diagrams.minus(function(allowed), wide) != Diagrams.NEVER) {
        allowed.set(variable, before);
      }
    }
  }

  private int function(List<BitSet> allowed) {
    int function = Diagrams.ALWAYS;
    for (int variable = allowed.size() - 1; variable >= 0; variable--) {
      var values = allowed.get(variable);
      function = diagrams.and(function, diagrams.map(variable, v -> values.get(v) ? 1 : 0));
    }
    return function;
  }

  private List<Block> irredundant(List<Block> blocks) {
    var kept = new ArrayList<>(blocks);
    for (var block : blocks.reversed()) {
      var others = kept.stream().filter(other -> !other.equals(block)).mapToInt(Block::function);
      int said = Arrays.stream(others.toArray()).reduce(Diagrams.NEVER, diagrams::or);
      if (diagrams.minus(condition, said) == Diagrams.NEVER) {
        kept.remove(block);
      }
    }
    kept.sort(Comparator.comparing((Block block) -> shape.count(block.function())).reversed());
    return List.copyOf(kept);
  }
}
