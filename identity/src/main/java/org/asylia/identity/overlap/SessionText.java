package org.asylia.identity.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A session as its file has it: a line for each thing agreed, in one order, so that it hashes. */
public final class SessionText {
  private static final String FORMAT = "asylia-overlap-session 1";
  private static final int LINES = 7;

  private SessionText() {}

  /** The text. */
  public static String of(Session session) {
    List<String> lines = new ArrayList<>();
    lines.add(FORMAT);
    lines.add("session " + session.id());
    lines.add(
        "organisations "
            + String.join(
                " ", session.organisations().stream().map(Organisation::toString).toList()));
    lines.add("configuration " + session.config());
    lines.add("slots " + session.slots() + " agree " + session.agree());
    lines.add("least " + session.least());
    lines.add(
        switch (session.gives()) {
          case Gives.Counts() -> "gives counts";
          case Gives.Pairs(String adjudicator) -> "gives pairs to " + adjudicator;
        });
    return String.join("\n", lines) + "\n";
  }

  /**
   * Reads the text.
   *
   * @throws OverlapException if it is not the text of a session to the letter
   */
  public static Session parse(String text) {
    try {
      Session session = read(text.lines().toList());
      if (of(session).equals(text)) {
        return session;
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new OverlapException(refused());
    }
    throw new OverlapException(refused());
  }

  private static Session read(List<String> lines) {
    if (lines.size() != LINES || !lines.getFirst().equals(FORMAT)) {
      throw new OverlapException(refused());
    }
    String[] slots = after(lines.get(4), "slots ").split(" ", -1);
    return new Session(
        UUID.fromString(after(lines.get(1), "session ")),
        List.of(after(lines.get(2), "organisations ").split(" ", -1)).stream()
            .map(Organisation::parse)
            .toList(),
        after(lines.get(3), "configuration "),
        Integer.parseInt(slots[0]),
        Integer.parseInt(slots[2]),
        Integer.parseInt(after(lines.get(5), "least ")),
        gives(after(lines.get(6), "gives ")));
  }

  private static Gives gives(String words) {
    return words.equals("counts") ? new Gives.Counts() : new Gives.Pairs(after(words, "pairs to "));
  }

  private static String after(String line, String start) {
    if (!line.startsWith(start)) {
      throw new OverlapException(refused());
    }
    return line.substring(start.length());
  }

  private static String refused() {
    return "This is not the file of a session, or it was changed. Have it sent again by whoever"
        + " proposed it, and compare its digest by telephone.";
  }
}
