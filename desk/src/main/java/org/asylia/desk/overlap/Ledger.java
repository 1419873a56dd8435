package org.asylia.desk.overlap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.asylia.identity.overlap.Organisation;
import org.asylia.identity.overlap.OverlapException;
import org.asylia.identity.overlap.Session;

/**
 * The note of when an organisation was compared with whom. Two sessions in a row with and without
 * one person tell whether the other side has that person: so there are few in a year.
 */
final class Ledger {
  /** How many sessions with one organisation a year allows. */
  static final int MOST_A_YEAR = 4;

  private final Path file;

  Ledger(Path folder) {
    this.file = folder.resolve("sessions");
  }

  /**
   * Notes a session.
   *
   * @throws OverlapException if there were too many with one of them in the year before
   */
  void note(Session session, Organisation me, LocalDate day) throws IOException {
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    List<String> others = new ArrayList<>();
    for (Organisation each : session.organisations()) {
      if (!each.equals(me)) {
        others.add(each.name());
        long earlier = lines.stream().filter(line -> counts(line, each.name(), day)).count();
        if (earlier >= MOST_A_YEAR) {
          throw new OverlapException(
              "This organisation was compared with "
                  + each.name()
                  + " "
                  + earlier
                  + " times within a year; "
                  + MOST_A_YEAR
                  + " are allowed, for one more could ask about a single person. Nothing was"
                  + " written.");
        }
      }
    }
    Files.writeString(
        file,
        day + " " + session.id() + " " + String.join(" ", others) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.DSYNC);
  }

  private boolean counts(String line, String other, LocalDate day) {
    List<String> words = List.of(line.split(" ", -1));
    try {
      return words.subList(Math.min(2, words.size()), words.size()).contains(other)
          && LocalDate.parse(words.getFirst()).isAfter(day.minusYears(1));
    } catch (DateTimeParseException e) {
      throw new OverlapException(
          file.getFileName()
              + " in the folder of secrets has a line that does not begin with a day. Nothing was"
              + " written. Put the file back as it was.");
    }
  }
}
