package org.asylia.desk.watch;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.settings.DeskKeys;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes what bears on security: one JSON object a line, with the time in UTC, what happened, what
 * came of it, the officer's number and a token of the address. It never holds a name, an
 * identifier, an address, a path or anything else that somebody typed.
 */
public final class SecurityLog {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int TOKEN_BYTES = 8;

  private final Sink sink;
  private final InstantSource clock;
  private final DeskKeys keys;

  /**
   * A log.
   *
   * @param keys makes the tokens of addresses, the same one for the same address on this node
   */
  public SecurityLog(Sink sink, InstantSource clock, DeskKeys keys) {
    this.sink = sink;
    this.clock = clock;
    this.keys = keys;
  }

  /**
   * Who did something, as far as it is known.
   *
   * @param officer the officer
   * @param address the address of the machine it came from
   */
  public record Who(Optional<OfficerId> officer, Optional<String> address) {}

  /**
   * Notes one thing.
   *
   * @param more further names and values in turn, all of them the program's own words or numbers
   */
  public void note(Event event, Outcome outcome, Who who, String... more) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("at", clock.instant().toString());
    line.put("event", event.word());
    line.put("outcome", outcome.word());
    line.put("officer", who.officer().map(OfficerId::toString).orElse("unknown"));
    line.put("from", who.address().map(this::token).orElse("unknown"));
    for (int i = 0; i + 1 < more.length; i += 2) {
      line.put(more[i], more[i + 1]);
    }
    sink.take(JSON.writeValueAsString(line));
  }

  private String token(String address) {
    byte[] token = keys.token("security log", address);
    return java.util.HexFormat.of().formatHex(token, 0, TOKEN_BYTES);
  }
}
