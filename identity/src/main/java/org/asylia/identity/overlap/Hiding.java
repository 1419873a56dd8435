package org.asylia.identity.overlap;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The two steps an organisation takes: it hides its own list, and turns the lists of others. */
public final class Hiding {
  private static final int LEAST_SIZE = 1024;
  private static final int LABEL = 16;

  private final Session session;
  private final Organisation me;
  private final Secret secret;
  private final SecureRandom random;

  /** The steps of one organisation in one session. */
  public Hiding(Session session, Organisation me, Secret secret, SecureRandom random) {
    this.session = session;
    this.me = session.organisation(me.name());
    this.secret = secret;
    this.random = random;
  }

  /**
   * An own list, hidden.
   *
   * @param list what is handed on
   * @param rows by label the number of the record in the own list; empty where counts come out
   * @param withoutKeys records that had no key, and can be found by nobody
   * @param cut keys that were left out because a record had more than there are slots
   */
  public record Own(HiddenList list, Map<String, Integer> rows, int withoutKeys, int cut) {}

  /**
   * Hides the own list. Each record becomes as many points as there are slots, and there are as
   * many records as the next power of two, at least 1,024: what is over stands for nobody.
   *
   * @param keys of each record, likeliest first
   */
  public Own hide(List<List<String>> keys) {
    List<byte[][]> points = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    int without = 0;
    int cut = 0;
    for (int row = 0; row < keys.size(); row++) {
      List<String> mine = keys.get(row);
      cut += Math.max(0, mine.size() - session.slots());
      if (mine.isEmpty()) {
        without++;
      } else {
        points.add(points(mine));
        numbers.add(row);
      }
    }
    int padded = padded(points.size());
    if ((long) padded * session.slots() > HiddenList.MOST_POINTS) {
      throw new OverlapException(
          "The list has "
              + keys.size()
              + " records; with "
              + session.slots()
              + " points each that is too much for one session. Nothing was written. Split it, or"
              + " agree on fewer slots.");
    }
    while (points.size() < padded) {
      points.add(points(List.of()));
    }
    Map<String, Integer> rows = new TreeMap<>();
    List<HiddenRecord> records = new ArrayList<>();
    for (int at = 0; at < points.size(); at++) {
      String label = label();
      records.add(new HiddenRecord(label, joined(points.get(at))));
      if (at < numbers.size() && !label.isEmpty()) {
        rows.put(label, numbers.get(at));
      }
    }
    Collections.shuffle(records, random);
    HiddenList list =
        turned(
            new HiddenList(
                session.digest(), me.name(), List.of(), Optional.empty(), session.slots(), records),
            Optional.empty());
    return new Own(list, rows, without, cut);
  }

  /**
   * Turns the list of another: hides each point once more, and shuffles.
   *
   * @throws OverlapException if it is of another session, was turned here before, or has something
   *     that is no point; nothing comes out of it then
   */
  public HiddenList turn(HiddenListFile.Read file) {
    HiddenList list = file.list();
    list.belongsTo(session);
    if (list.turned().contains(me.name())) {
      throw new OverlapException(
          me.name()
              + " has turned this list of "
              + list.owner()
              + " already. Nothing was written: turning it twice would undo nothing and tell"
              + " more.");
    }
    return turned(list, Optional.of(file.sha256()));
  }

  private HiddenList turned(HiddenList list, Optional<String> before) {
    List<HiddenRecord> records =
        new ArrayList<>(
            IntStream.range(0, list.size()).parallel().mapToObj(at -> hidden(list, at)).toList());
    List<HiddenRecord> shuffled = new ArrayList<>();
    for (HiddenRecord each : records) {
      shuffled.add(new HiddenRecord(each.label(), shuffled(each)));
    }
    if (session.gives() instanceof Gives.Counts) {
      Collections.shuffle(shuffled, random);
    }
    List<String> turned = new ArrayList<>(list.turned());
    turned.add(me.name());
    return new HiddenList(list.session(), list.owner(), turned, before, list.slots(), shuffled);
  }

  private HiddenRecord hidden(HiddenList list, int at) {
    HiddenRecord each = list.records().get(at);
    byte[][] points = new byte[each.slots()][];
    for (int slot = 0; slot < points.length; slot++) {
      points[slot] =
          Points.times(each.point(slot), secret.scalar())
              .orElseThrow(() ->
                  new OverlapException(
                      "Record "
                          + (at + 1)
                          + " of the list of "
                          + list.owner()
                          + " has something that is no point of ristretto255. Nothing was written."
                          + " Somebody altered the list: have it sent again."));
    }
    return new HiddenRecord(each.label(), joined(points));
  }

  private byte[] shuffled(HiddenRecord record) {
    List<byte[]> points = new ArrayList<>();
    for (int slot = 0; slot < record.slots(); slot++) {
      points.add(record.point(slot));
    }
    Collections.shuffle(points, random);
    return joined(points.toArray(byte[][]::new));
  }

  private byte[][] points(List<String> keys) {
    byte[][] points = new byte[session.slots()][];
    for (int slot = 0; slot < points.length; slot++) {
      points[slot] =
          slot < keys.size() ? Points.of(session.digest(), keys.get(slot)) : Points.random(random);
    }
    return points;
  }

  private String label() {
    if (session.gives() instanceof Gives.Counts) {
      return "";
    }
    byte[] label = new byte[LABEL];
    random.nextBytes(label);
    return HexFormat.of().formatHex(label);
  }

  private static byte[] joined(byte[][] points) {
    byte[] all = new byte[points.length * Points.SIZE];
    for (int slot = 0; slot < points.length; slot++) {
      System.arraycopy(points[slot], 0, all, slot * Points.SIZE, Points.SIZE);
    }
    return all;
  }

  private static int padded(int records) {
    int size = LEAST_SIZE;
    while (size < records) {
      size *= 2;
    }
    return size;
  }
}
