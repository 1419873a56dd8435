package org.asylia.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.adjudication.procedure.DeadlineRule;
import org.asylia.adjudication.procedure.Exit;
import org.asylia.adjudication.procedure.Graph;
import org.asylia.adjudication.procedure.Guard;
import org.asylia.adjudication.procedure.State;
import org.asylia.adjudication.procedure.Step;

/**
 * Draws a procedure as SVG: the states below each other in the order of the way, what leads on at
 * their right, what leads back at their left. All ways to one state on one side share a lane. Lines
 * and words take the colour of the page around them.
 */
public final class ProcedureDrawing {
  private static final int BOX_WIDTH = 360;
  private static final int LABEL_WIDTH = 330;
  private static final int LANE = 16;
  private static final int PORT = 18;
  private static final int GAP = 22;
  private static final int HEAD = 62;
  private static final int TOP = 56;

  private final Graph graph;
  private final Explanations words;
  private final StringBuilder svg = new StringBuilder(16_384);
  private final Map<State, Box> boxes = new EnumMap<>(State.class);
  private final Map<State, Integer> rightLanes = new EnumMap<>(State.class);
  private final Map<State, Integer> leftLanes = new EnumMap<>(State.class);
  private final int boxLeft;
  private final int width;
  private final int height;

  /** A state's place on the sheet. */
  private record Box(State state, int top, int height, List<Way> right, List<Way> left) {
    int entry() {
      return top + 14;
    }
  }

  /** The exits of a state that lead to one other state, as one line of words each. */
  private record Way(State to, String label) {}

  private ProcedureDrawing(Graph graph, Explanations words) {
    this.graph = graph;
    this.words = words;
    int y = TOP;
    for (Step step : graph.steps().values()) {
      Box box = box(step, y);
      boxes.put(step.state(), box);
      y += box.height() + GAP;
    }
    boxLeft = LABEL_WIDTH + (lanes(leftLanes, false) + 1) * LANE;
    width = boxLeft + BOX_WIDTH + LABEL_WIDTH + (lanes(rightLanes, true) + 1) * LANE;
    height = y;
  }

  /** The drawing of a modality's graph, in that language, as one SVG document. */
  public static String svg(Graph graph, Explanations words) {
    return new ProcedureDrawing(graph, words).draw();
  }

  /** The stretch of a lane, from the first to the last box on it. */
  private record Stretch(State to, int first, int last) {
    boolean meets(Stretch other) {
      return first <= other.last() && other.first() <= last;
    }
  }

  /** Gives each target a lane, short stretches inside; returns how many lanes there are. */
  private int lanes(Map<State, Integer> lanes, boolean right) {
    List<Stretch> stretches =
        boxes.keySet().stream()
            .flatMap(to -> stretch(to, right).stream())
            .sorted(Comparator.comparingInt(s -> s.last() - s.first()))
            .toList();
    List<List<Stretch>> taken = new ArrayList<>();
    for (Stretch stretch : stretches) {
      int lane = 0;
      while (lane < taken.size() && taken.get(lane).stream().anyMatch(stretch::meets)) {
        lane++;
      }
      if (lane == taken.size()) {
        taken.add(new ArrayList<>());
      }
      taken.get(lane).add(stretch);
      lanes.put(stretch.to(), lane);
    }
    return taken.size();
  }

  private Optional<Stretch> stretch(State to, boolean right) {
    IntSummaryStatistics tops =
        boxes.values().stream()
            .filter(b -> (right ? b.right() : b.left()).stream().anyMatch(w -> w.to() == to))
            .mapToInt(Box::top)
            .summaryStatistics();
    int end = Optional.ofNullable(boxes.get(to)).map(Box::top).orElse(0);
    return tops.getCount() == 0
        ? Optional.empty()
        : Optional.of(
            new Stretch(to, Math.min(tops.getMin(), end), Math.max(tops.getMax(), end) - 1));
  }

  private Box box(Step step, int top) {
    List<Way> right = new ArrayList<>();
    List<Way> left = new ArrayList<>();
    ways(step).forEach(way -> (way.to().compareTo(step.state()) > 0 ? right : left).add(way));
    int ports = Math.max(right.size(), left.size());
    return new Box(step.state(), top, Math.max(HEAD + 14, ports * PORT + 30), right, left);
  }

  private List<Way> ways(Step step) {
    Map<String, Way> ways = new LinkedHashMap<>();
    for (Exit exit : step.exits()) {
      if (exit.next() != step.state()) {
        String key = exit.next() + "/" + exit.guard();
        Way before = ways.getOrDefault(key, new Way(exit.next(), ""));
        String act = words.label("act." + exit.act().getSimpleName());
        ways.put(key, new Way(exit.next(), join(before.label(), act)));
      }
    }
    List<Way> guarded = new ArrayList<>();
    ways.forEach((key, way) -> guarded.add(new Way(way.to(), way.label() + guard(key))));
    return guarded;
  }

  private static String join(String before, String act) {
    if (before.isEmpty()) {
      return act;
    }
    return before.endsWith("…") || before.contains(" / ")
        ? before.replaceFirst(" …$", "") + " …"
        : before + " / " + act;
  }

  private String guard(String key) {
    Guard guard = Guard.valueOf(key.substring(key.indexOf('/') + 1));
    return guard == Guard.ALWAYS ? "" : " [" + words.label("guard." + guard) + "]";
  }

  private String draw() {
    String title =
        words
            .label("drawing.title")
            .replace("{0}", words.label("Modality." + graph.modality().name()));
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
        role="img" aria-labelledby="procedure-title procedure-desc" \
        font-family="'Noto Sans', 'Noto Sans CJK KR', 'Noto Sans CJK SC', sans-serif" \
        font-size="12" fill="currentColor">
        """
            .formatted(width, height, width, height));
    svg.append("<title id=\"procedure-title\">").append(escape(title)).append("</title>\n");
    svg.append("<desc id=\"procedure-desc\">").append(escape(description())).append("</desc>\n");
    text(boxLeft, 28, "start", 18, true, title);
    boxes.values().forEach(this::box);
    boxes.values().forEach(this::ways);
    return svg.append("</svg>\n").toString();
  }

  private String description() {
    StringBuilder said = new StringBuilder();
    for (Box box : boxes.values()) {
      said.append(state(box.state())).append(": ");
      List<String> exits = new ArrayList<>();
      box.right().forEach(w -> exits.add(w.label() + " → " + state(w.to())));
      box.left().forEach(w -> exits.add(w.label() + " → " + state(w.to())));
      said.append(String.join("; ", exits)).append(". ");
    }
    return said.toString().strip();
  }

  private void box(Box box) {
    Step step = graph.step(box.state());
    svg.append(
        """
        <rect x="%d" y="%d" width="%d" height="%d" rx="6" fill="none" stroke="currentColor" \
        stroke-width="%s"/>
        """
            .formatted(boxLeft, box.top(), BOX_WIDTH, box.height(), step.isFinal() ? "3" : "1.5"));
    int x = boxLeft + 14;
    text(x, box.top() + 22, "start", 14, true, state(box.state()));
    text(x, box.top() + 41, "start", 12, false, words.label(step.task()));
    text(x, box.top() + 59, "start", 12, false, owed(step));
  }

  private String owed(Step step) {
    String owner = step.owner().map(r -> words.label("Role." + r.name())).orElse("");
    String by =
        switch (step.deadline()) {
          case DeadlineRule.None() -> "";
          case DeadlineRule.AppealDeadline(var otherwise) -> " · " + words.label("drawing.appeal");
          case DeadlineRule.After(var duration) ->
              " · " + words.label("drawing.days").replace("{0}", Long.toString(duration.toDays()));
        };
    return owner + by;
  }

  private void ways(Box box) {
    for (int i = 0; i < box.right().size(); i++) {
      way(box, box.right().get(i), i, 1);
    }
    for (int i = 0; i < box.left().size(); i++) {
      way(box, box.left().get(i), i, -1);
    }
  }

  /** One line: out of the box, along the lane of its target, and into the target's box. */
  private void way(Box from, Way way, int port, int side) {
    int edge = side > 0 ? boxLeft + BOX_WIDTH : boxLeft;
    int lane = (side > 0 ? rightLanes : leftLanes).getOrDefault(way.to(), 0);
    int laneX = edge + side * (LABEL_WIDTH + lane * LANE);
    int y = from.top() + 32 + port * PORT;
    Box to = boxes.getOrDefault(way.to(), from);
    svg.append(
        """
        <path d="M%d %dH%dV%dH%d" fill="none" stroke="currentColor" stroke-width="1" \
        stroke-opacity="0.55"/>
        """
            .formatted(edge, y, laneX, to.entry(), edge + side * 2));
    svg.append(
        """
        <path d="M%d %dl%d -5v10z"/>
        """
            .formatted(edge + side, to.entry(), side * 9));
    text(edge + side * 8, y - 4, side > 0 ? "start" : "end", 11, false, way.label());
  }

  private String state(State state) {
    return words.label("state." + state.name());
  }

  private void text(int x, int y, String anchor, int size, boolean bold, String words) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"%d\"%s>%s</text>\n"
            .formatted(x, y, anchor, size, bold ? " font-weight=\"bold\"" : "", escape(words)));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
