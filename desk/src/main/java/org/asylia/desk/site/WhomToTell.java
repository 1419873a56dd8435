package org.asylia.desk.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Says whom to tell about a weakness (RFC 9116), where the office has named somebody. */
@Controller
class WhomToTell {
  static final String PATH = "/.well-known/security.txt";

  /** For how long a copy of the answer may be believed; less than a year, as the RFC advises. */
  static final Duration GOOD_FOR = Duration.ofDays(180);

  private final DeskSettings settings;
  private final InstantSource clock;

  WhomToTell(DeskSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ResponseEntity<String> answer() {
    URI contact =
        settings
            .watching()
            .contact()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Instant until = clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.SECONDS);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
        .body(
            "Contact: %s\nExpires: %s\nPreferred-Languages: en, ko, zh\n"
                .formatted(contact, until));
  }
}
