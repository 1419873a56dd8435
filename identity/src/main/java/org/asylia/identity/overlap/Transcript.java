package org.asylia.identity.overlap;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All files of an overlap, looked over by whoever kept them: that each was made from the one
 * before, by everybody once, that nobody added, took away or left a point as it was.
 */
public final class Transcript {
  private final Session session;
  private final Map<String, HiddenListFile.Read> byHash = new HashMap<>();
  private final List<Remark> remarks = new ArrayList<>();

  private Transcript(Session session) {
    this.session = session;
  }

  /**
   * What is not as it should be.
   *
   * @param list whose list
   * @param turned who had turned it by then
   * @param words what is wrong
   */
  public record Remark(String list, List<String> turned, String words) {}

  /** Looks the files over; nothing comes out if all is as it should be. */
  public static List<Remark> remarks(Session session, List<HiddenListFile.Read> files) {
    Transcript transcript = new Transcript(session);
    files.forEach(file -> transcript.byHash.put(file.sha256(), file));
    files.forEach(transcript::look);
    transcript.lookForComplete(files);
    return List.copyOf(transcript.remarks);
  }

  private void look(HiddenListFile.Read file) {
    HiddenList list = file.list();
    try {
      list.belongsTo(session);
    } catch (OverlapException e) {
      remark(list, String.valueOf(e.getMessage()));
      return;
    }
    lookAtPoints(list);
    if (new HashSet<>(list.turned()).size() != list.turned().size()
        || !list.turned().getFirst().equals(list.owner())) {
      remark(list, "It was not turned by everybody once, its owner first.");
    }
    Optional<HiddenListFile.Read> before = list.before().map(byHash::get);
    if (before.isPresent()) {
      lookAtStep(before.get().list(), list);
    } else if (list.turned().size() > 1) {
      remark(list, "The file it was made from is not among these, or was changed.");
    }
  }

  private void lookAtPoints(HiddenList list) {
    for (int at = 0; at < list.size(); at++) {
      HiddenRecord record = list.records().get(at);
      Set<ByteBuffer> own = new HashSet<>();
      for (int slot = 0; slot < record.slots(); slot++) {
        if (!Points.isPoint(record.point(slot))) {
          remark(list, "Record " + (at + 1) + " has something that is no point.");
          return;
        }
        own.add(ByteBuffer.wrap(record.point(slot)));
      }
      if (own.size() < record.slots()) {
        remark(list, "Record " + (at + 1) + " has a point twice.");
        return;
      }
    }
  }

  private void lookAtStep(HiddenList before, HiddenList after) {
    if (!after.owner().equals(before.owner())
        || !after.turned().subList(0, after.turned().size() - 1).equals(before.turned())) {
      remark(after, "It was made from a list that is another's, or was turned by others.");
    }
    if (after.size() != before.size()) {
      remark(after, "It has " + after.size() + " records; it was made from " + before.size() + ".");
    }
    Set<ByteBuffer> old = points(before);
    old.retainAll(points(after));
    if (!old.isEmpty()) {
      remark(after, old.size() + " points were handed on without being hidden.");
    }
    List<String> labels = before.records().stream().map(HiddenRecord::label).toList();
    boolean pairs = session.gives() instanceof Gives.Pairs;
    if (pairs && !labels.equals(after.records().stream().map(HiddenRecord::label).toList())) {
      remark(after, "Its labels are not those of the list it was made from.");
    }
  }

  private void lookForComplete(List<HiddenListFile.Read> files) {
    for (Organisation each : session.organisations()) {
      long complete =
          files.stream()
              .map(HiddenListFile.Read::list)
              .filter(list -> list.owner().equals(each.name()) && list.isComplete(session))
              .count();
      if (complete != 1) {
        remarks.add(
            new Remark(
                each.name(),
                List.of(),
                "There are " + complete + " files of it that everybody has turned, not one."));
      }
    }
  }

  private static Set<ByteBuffer> points(HiddenList list) {
    Set<ByteBuffer> points = new HashSet<>();
    for (HiddenRecord record : list.records()) {
      for (int slot = 0; slot < record.slots(); slot++) {
        points.add(ByteBuffer.wrap(record.point(slot)));
      }
    }
    return points;
  }

  private void remark(HiddenList list, String words) {
    remarks.add(new Remark(list.owner(), list.turned(), words));
  }
}
