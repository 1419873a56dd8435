package org.asylia.desk.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what clamd answers to a stream. What is not understood counts as no answer. */
final class ClamdReply {
  private static final Pattern FOUND = Pattern.compile("stream: (\\S{1,1000}) FOUND");
  private static final String LIMIT = "Heuristics.Limits.Exceeded";

  private ClamdReply() {}

  static Scanned parse(String reply) {
    String said = reply.strip();
    if (said.equals("stream: OK")) {
      return new Scanned.Clean();
    }
    if (said.equals("INSTREAM size limit exceeded. ERROR")) {
      return new Scanned.TooLarge();
    }
    Matcher found = FOUND.matcher(said);
    if (!found.matches()) {
      return new Scanned.Silent();
    }
    return found.group(1).startsWith(LIMIT)
        ? new Scanned.TooLarge()
        : new Scanned.Infected(found.group(1));
  }
}
