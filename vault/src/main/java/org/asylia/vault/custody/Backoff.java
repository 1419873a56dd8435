package org.asylia.vault.custody;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes each further wrong passphrase for a share take longer, up to a minute. */
final class Backoff {
  private static final int FREE = 3;
  private static final Duration MOST = Duration.ofMinutes(1);

  private record Wrong(int times, Instant until) {}

  private final Map<Integer, Wrong> wrong = new HashMap<>();

  /** How long the share is not tried yet; zero where it is. */
  Duration remaining(int index, Instant now) {
    Wrong before = wrong.getOrDefault(index, new Wrong(0, now));
    Duration left = Duration.between(now, before.until());
    return atMost(left); // a clock set back must not lock anybody out
  }

  void wrong(int index, Instant now) {
    int times = wrong.getOrDefault(index, new Wrong(0, now)).times() + 1;
    Duration wait = times < FREE ? Duration.ZERO : doubled(times - FREE);
    wrong.put(index, new Wrong(times, now.plus(wait)));
  }

  void right(int index) {
    wrong.remove(index);
  }

  private static Duration doubled(int times) {
    return atMost(Duration.ofSeconds(2L << Math.min(times, 10)));
  }

  private static Duration atMost(Duration wait) {
    return Collections.min(List.of(wait, MOST));
  }
}
