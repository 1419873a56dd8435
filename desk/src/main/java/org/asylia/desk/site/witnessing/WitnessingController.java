package org.asylia.desk.site.witnessing;

import org.asylia.desk.office.Office;
import org.asylia.vault.Publisher;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows witnesses the signed size and root of the log, and proofs that it only grew. */
@Controller
class WitnessingController {
  private final Publisher publisher;

  WitnessingController(Office office) {
    this.publisher = new Publisher(office.node().database(), office.node().keyring());
  }

  @GetMapping(WitnessingDoors.CHECKPOINT)
  ResponseEntity<String> checkpoint() {
    return text(publisher.checkpoint());
  }

  @GetMapping(WitnessingDoors.SINCE)
  ResponseEntity<String> since(@PathVariable long size) {
    return text(publisher.since(size).encoded());
  }

  private static ResponseEntity<String> text(String text) {
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .body(text);
  }
}
