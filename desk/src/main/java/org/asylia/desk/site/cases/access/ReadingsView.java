package org.asylia.desk.site.cases.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.casefile.AccessAct.CaseRead;
import org.asylia.casefile.AccessAct.ReadBecause;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.casefile.Recorded;
import org.asylia.desk.language.Messages;
import org.asylia.desk.site.cases.CaseWords;
import org.asylia.desk.site.cases.access.ReadingsPage.Once;
import org.asylia.desk.site.cases.access.ReadingsPage.ReaderRow;

/**
 * Puts who has read a case into the reader's words.
 *
 * @param readings entries of the access file, oldest first
 */
record ReadingsView(Messages say, CaseWords words, List<Recorded> readings) {
  /** How many readings are listed one by one. */
  private static final int LISTED = 500;

  /** Somebody who read the same parts by the same right. */
  private record Reading(OfficerId officer, ReadBecause because, Set<Part> parts) {}

  /** How often, and from when to when. */
  private record Span(int times, Instant first, Instant last) {
    Span and(Span later) {
      return new Span(times + later.times, first, later.last);
    }
  }

  List<ReaderRow> readers() {
    Map<Reading, Span> spans = new LinkedHashMap<>();
    for (Recorded recorded : readings) {
      if (recorded.act() instanceof CaseRead read) {
        spans.merge(
            new Reading(recorded.author(), read.because(), read.parts()),
            new Span(1, recorded.at(), recorded.at()),
            Span::and);
      }
    }
    return spans.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Reading, Span> e) -> e.getValue().last()).reversed())
        .map(e -> row(e.getKey(), e.getValue()))
        .toList();
  }

  private ReaderRow row(Reading reading, Span span) {
    return new ReaderRow(
        name(reading.officer(), reading.because()),
        say.word(reading.because()),
        parts(reading.parts()),
        span.times(),
        say.time(span.first()),
        say.time(span.last()));
  }

  List<Once> latest() {
    return readings.reversed().stream()
        .filter(recorded -> recorded.act() instanceof CaseRead)
        .limit(LISTED)
        .map(recorded -> once(recorded, (CaseRead) recorded.act()))
        .toList();
  }

  private Once once(Recorded recorded, CaseRead read) {
    return new Once(
        say.time(recorded.at()),
        name(recorded.author(), read.because()),
        say.word(read.because()),
        parts(read.parts()));
  }

  private String name(OfficerId officer, ReadBecause because) {
    return because == ReadBecause.CERTIFICATE_CHECK
        ? say.say("readings.node")
        : words.officer(say, officer);
  }

  private String parts(Set<Part> parts) {
    return parts.stream().map(say::word).collect(Collectors.joining(", "));
  }
}
